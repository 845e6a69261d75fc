package id.kotaksuara.election.election;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** An election: its kind, its voting day and the contests that are voted on. */
@Entity
public class Election {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private ElectionKind kind;

    private LocalDate votingDay;
    private int stationLimit;

    @Embedded
    private Deadlines deadlines;

    @ElementCollection
    @CollectionTable(name = "contest", joinColumns = @JoinColumn(name = "election_code"))
    @OrderColumn(name = "position")
    private List<Contest> contests = new ArrayList<>();

    @Version
    private int version;

    protected Election() {} // for JPA

    public Election(String code, String name, ElectionKind kind, LocalDate votingDay, List<Contest> contests) {
        this(code, kind, new ElectionFacts(name, votingDay, kind.stationLimit(), Deadlines.USUAL, contests));
    }

    Election(String code, ElectionKind kind, ElectionFacts facts) {
        this.code = code;
        this.kind = kind;
        change(facts);
    }

    /** Takes over what the commission says now; the contests are replaced as a whole where they differ. */
    void change(ElectionFacts facts) {
        name = facts.name();
        votingDay = facts.votingDay();
        stationLimit = facts.stationLimit();
        deadlines = facts.deadlines();
        if (!facts.contests().equals(List.copyOf(contests))) {
            contests = new ArrayList<>(facts.contests());
        }
    }

    /** Turns out to be an election of this kind. */
    void become(ElectionKind other, ElectionFacts facts) {
        kind = other;
        change(facts);
    }

    public ElectionFacts facts() {
        return new ElectionFacts(name, votingDay, stationLimit, deadlines, contests());
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public ElectionKind kind() {
        return kind;
    }

    public LocalDate votingDay() {
        return votingDay;
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    /** The day on whose end everything must be with the polling stations: the day before voting at the latest (H-1). */
    public LocalDate deadline() {
        return votingDay.minusDays(deadlines.tpsDaysBefore());
    }

    /** The day on whose end everything must be with the village committees. */
    public LocalDate ppsDeadline() {
        return votingDay.minusDays(deadlines.ppsDaysBefore());
    }

    /** The day on whose end everything must be with the district committees. */
    public LocalDate ppkDeadline() {
        return votingDay.minusDays(deadlines.ppkDaysBefore());
    }

    /** Until when boxes must have arrived, at an office in this zone. */
    public Deadlines.Ends ends(ZoneId zone) {
        return deadlines.before(votingDay, zone);
    }

    /** The days that forms about this election take. */
    public ElectionWindow window() {
        return ElectionWindow.around(votingDay);
    }

    /** The days that forms about the goods for this election take. */
    public ElectionWindow windowOfGoods() {
        return ElectionWindow.ofGoods(votingDay);
    }

    /** Most voters at one polling station. */
    public int stationLimit() {
        return stationLimit;
    }

    public List<Contest> contests() {
        return List.copyOf(contests);
    }

    public int version() {
        return version;
    }
}
