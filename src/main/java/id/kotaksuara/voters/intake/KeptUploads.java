package id.kotaksuara.voters.intake;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.quota.Kept;
import id.kotaksuara.access.quota.KeptState;
import id.kotaksuara.access.quota.KeptThing;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.VoterImports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files with voter counts that are kept and were not applied. */
@Component
class KeptUploads implements Kept {

    static final String KIND = "uploads";

    private static final String OPEN = "select id, election_code, region_code, number, file_name, file_bytes,"
            + " uploaded_by, state, coalesce(checked_at, uploaded_at) as since from voter_import"
            + " where state in ('READING', 'FAULTY', 'WAITING') and restores_before is null";
    private static final String IN_ORDER = " order by id desc";

    private final JdbcClient jdbc;
    private final VoterImports imports;
    private final ImportIntake intake;

    KeptUploads(JdbcClient jdbc, VoterImports imports, ImportIntake intake) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.intake = intake;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<KeptThing> all() {
        return jdbc.sql(OPEN + IN_ORDER).query((row, number) -> thing(row)).list();
    }

    @Override
    public List<KeptThing> of(String region) {
        return jdbc.sql(OPEN + " and region_code = :region" + IN_ORDER)
                .param("region", region)
                .query((row, number) -> thing(row))
                .list();
    }

    /** Wherever they are: the nation's administrator sends files for every regency. */
    @Override
    public List<KeptThing> by(String username, String region) {
        return jdbc.sql(OPEN + " and uploaded_by = :by" + IN_ORDER)
                .param("by", username)
                .query((row, number) -> thing(row))
                .list();
    }

    private static KeptThing thing(ResultSet row) throws SQLException {
        var state = ImportState.valueOf(row.getString("state"));
        String region = row.getString("region_code");
        return new KeptThing(
                row.getLong("id"),
                region,
                row.getString("file_name"),
                "/elections/%s/%s/voters/imports/%d"
                        .formatted(
                                row.getString("election_code"),
                                region.isEmpty() ? RegionPath.NATION : region,
                                row.getInt("number")),
                row.getString("uploaded_by"),
                row.getLong("file_bytes"),
                state == ImportState.FAULTY ? KeptState.FAULTY : KeptState.OPEN,
                state.running()
                        ? null
                        : row.getObject("since", OffsetDateTime.class).toInstant());
    }

    @Override
    public void hold(KeptThing thing) {
        jdbc.sql("select from voter_import where id = :id for update")
                .param("id", thing.id())
                .query(row -> {});
    }

    @Override
    public Entry remove(KeptThing thing, String action) {
        var it = imports.withId(thing.id());
        intake.drop(it);
        imports.flush();
        return new Entry(ImportApplying.subject(it), it.regionCode(), action, it.fileName(), null);
    }

    @Override
    public boolean isOpenTo(Role role) {
        return role == Role.ADMINISTRATOR;
    }
}
