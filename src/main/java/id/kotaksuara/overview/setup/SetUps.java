package id.kotaksuara.overview.setup;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.election.election.NearestElection;
import id.kotaksuara.region.Area;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts in one query how far an office is, and remembers what it does later. */
@Repository
public class SetUps {

    private static final String COUNTS = """
            select (select count(*) from regency_tally where election_code = :election and regency_code = :regency) as voters,
                (select count(*) from quantity_rule where election_code = :election) as rules,
                (select count(*) from account where role = 'PLANNER' and enabled and area = :regency) as planner,
                (select count(*) from warehouse where regency_code = :regency) as warehouse,
                (select count(*) from vehicle_type where regency_code = :regency) as vehicles,
                (select count(*) from route where district_code like :within) as routes,
                (select count(*) from district_store where district_code like :within and room is not null) as stores,
                (select count(distinct area) from account where role = 'PPK_CHAIR' and enabled and area like :within) as people,
                (select count(*) from district where regency_code = :regency) as districts,
                exists (select from schedule where election_code = :election and regency_code = :regency
                    and status in ('PUBLISHED', 'SUPERSEDED')) as published,
                exists (select from shipment where election_code = :election and regency_code = :regency
                    and departed_at is not null) as sent,
                (select coalesce(max(number), 0) from grading where election_code = :election
                    and regency_code = :regency and state = 'GRADED' and schedule_number is null) as graded,
                (select string_agg(step, ',') from setup_later
                    where election_code = :election and regency_code = :regency) as later
            """;

    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final JdbcClient jdbc;
    private final NearestElection nearest;
    private final OfficeClock clock;
    private final Journal journal;
    private final MessageSource messages;

    SetUps(JdbcClient jdbc, NearestElection nearest, OfficeClock clock, Journal journal, MessageSource messages) {
        this.jdbc = jdbc;
        this.nearest = nearest;
        this.clock = clock;
        this.journal = journal;
        this.messages = messages;
    }

    /** A file with voters that was read and waits for somebody; codes of regions may be what it waits for. */
    public record Held(String election, String region, int number, String fileName) {

        public String path() {
            return "/elections/%s/%s/voters/imports/%d".formatted(election, region.isEmpty() ? "id" : region, number);
        }
    }

    /** The latest files that touch a region and wait, of those that an area sees. */
    List<Held> held(String region, Area area) {
        return jdbc.sql("select election_code as election, region_code as region, number, file_name from voter_import"
                        + " where state in ('FAULTY', 'WAITING')"
                        + " and (starts_with(region_code, :region) or starts_with(:region, region_code))"
                        + " and starts_with(region_code, :area) order by id desc limit 3")
                .param("region", region)
                .param("area", area.code())
                .query(Held.class)
                .list();
    }

    /** The office of an account in the election it works for; nothing where it looks after more than a regency. */
    Optional<OfficeKey> ofAccount(String username) {
        return jdbc.sql("select left(area, 5) from account where username = ?")
                .param(username)
                .query(String.class)
                .optional()
                .flatMap(this::ofRegency);
    }

    /** The office of a regency in the election to which the pages of the regency lead. */
    Optional<OfficeKey> ofRegency(String regency) {
        return nearest.of(new Area(regency), clock.today(regency))
                .flatMap(election -> OfficeKey.named(election.code(), regency));
    }

    /** The regencies of a larger region that have voters, two of them at most. */
    List<String> withVoters(String election, String region) {
        return jdbc.sql("select regency_code from regency_tally where election_code = :election"
                        + " and starts_with(regency_code, :region) order by regency_code limit 2")
                .param("election", election)
                .param("region", region)
                .query(String.class)
                .list();
    }

    boolean anyVoters(String election) {
        return jdbc.sql("select exists (select from regency_tally where election_code = ?)")
                .param(election)
                .query(Boolean.class)
                .single();
    }

    public SetUp of(OfficeKey office) {
        return jdbc.sql(COUNTS)
                .param("election", office.election())
                .param("regency", office.regency())
                .param("within", office.regency() + ".%")
                .query((row, number) -> read(office, row))
                .single();
    }

    private static SetUp read(OfficeKey office, ResultSet row) throws SQLException {
        int districts = row.getInt("districts");
        String later = row.getString("later");
        Set<String> put = later == null ? Set.of() : Set.copyOf(List.of(later.split(",")));
        int[] done = new int[SetUpStep.values().length];
        for (SetUpStep step : SetUpStep.values()) {
            done[step.ordinal()] = row.getInt(step.name().toLowerCase());
        }
        return new SetUp(
                office,
                Arrays.stream(SetUpStep.values())
                        .map(step -> new SetUp.Line(
                                step,
                                done[step.ordinal()],
                                perDistrict(step) ? districts : 0,
                                put.contains(step.name()),
                                step.path(office)))
                        .toList(),
                row.getBoolean("published"),
                row.getBoolean("sent"),
                row.getInt("graded"));
    }

    private static boolean perDistrict(SetUpStep step) {
        return step == SetUpStep.ROUTES || step == SetUpStep.STORES || step == SetUpStep.PEOPLE;
    }

    /** Puts a step off, or takes it up again. */
    @Transactional
    public void put(OfficeKey office, SetUpStep step, boolean later) {
        String sql = later
                ? "insert into setup_later values (:election, :regency, :step) on conflict do nothing"
                : "delete from setup_later where election_code = :election and regency_code = :regency and step = :step";
        int changed = jdbc.sql(sql)
                .param("election", office.election())
                .param("regency", office.regency())
                .param("step", step.name())
                .update();
        if (changed > 0) {
            String what = messages.getMessage("SetUpStep." + step, null, OFFICE);
            String action = "journal.setup." + (later ? "later" : "again");
            journal.record(new Entry("setup:" + office.path(), office.regency(), action, null, what));
        }
    }
}
