package id.kotaksuara.boxes.packing;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table (meja) in a warehouse at which two named people pack, one box at a time. */
@Entity
class PackingTable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private OfficeKey office;

    private int number;
    private String warehouseCode;
    private String firstPerson;
    private String secondPerson;

    @Embedded
    private SealRoll roll;

    private @Nullable String boxCode;
    private boolean counted;
    private @Nullable String countedBy;

    @Version
    private int version;

    protected PackingTable() {} // for JPA

    PackingTable(OfficeKey office, int number, String warehouse, Crew crew) {
        this.office = office;
        this.number = number;
        this.warehouseCode = warehouse;
        staff(crew);
    }

    /** Who counts first and who counts after, and the roll of seals beside them. */
    record Crew(String first, String second, SealRoll roll) {}

    /** Other people or another roll; the box on the table stays on it, a first count by somebody else does not hold. */
    final void staff(Crew crew) {
        if (crew.first().equalsIgnoreCase(crew.second())) {
            throw new RuleBroken("packing.same_person", crew.first());
        }
        if (!crew.first().equalsIgnoreCase(firstPerson)) {
            counted = false;
        }
        firstPerson = crew.first();
        secondPerson = crew.second();
        roll = crew.roll();
    }

    void take(String code) {
        if (boxCode != null && !boxCode.equals(code)) {
            throw new RuleBroken("packing.not_finished", boxCode);
        }
        boxCode = code;
    }

    /** The first person has counted the box, and this account has written it down. */
    void count(String account) {
        counted = true;
        countedBy = account;
    }

    /** Whether the account that wrote down the first count is about to write down the second one too. */
    boolean countedBy(String account) {
        return counted && account.equals(countedBy);
    }

    /** For the history: who wrote down the first count, or that it was the same account. */
    String countedInWords(String second) {
        return countedBy == null ? "" : " @" + (countedBy.equals(second) ? "=" : countedBy);
    }

    /** What the first person counted holds no longer, or is done with. */
    void forget() {
        counted = false;
    }

    void clear() {
        boxCode = null;
        counted = false;
    }

    /** These seals went onto the box. */
    void seal(List<String> seals) {
        roll = roll.without(seals);
        clear();
    }

    Long id() {
        return id;
    }

    public OfficeKey office() {
        return office;
    }

    public int number() {
        return number;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public String firstPerson() {
        return firstPerson;
    }

    public String secondPerson() {
        return secondPerson;
    }

    /** In a few words, for the journal. */
    String said() {
        return "%d: %s, %s; %s".formatted(number, firstPerson, secondPerson, roll.said());
    }

    List<String> persons() {
        return List.of(firstPerson, secondPerson);
    }

    public SealRoll roll() {
        return roll;
    }

    public int version() {
        return version;
    }

    /** Whether nothing has happened at the table since a page of this version of it was shown. */
    boolean isAsSeen(String seen) {
        return Integer.toString(version).equals(seen);
    }

    /** Whether the second person is to count now. */
    boolean counted() {
        return counted;
    }

    /** Its code in threes. */
    public String boxSpoken() {
        return boxCode == null ? "" : BoxCode.spoken(boxCode);
    }

    /** The box on the table; null while there is none. */
    public @Nullable String boxCode() {
        return boxCode;
    }
}
