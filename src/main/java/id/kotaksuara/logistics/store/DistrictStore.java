package id.kotaksuara.logistics.store;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The store of a district's committee (gudang PPK); that its room is not measured is a state of its own. */
@Entity
public class DistrictStore {

    @Id
    private String districtCode;

    private @Nullable Integer room;
    private @Nullable LocalDate releaseDay;
    private String address = "";
    private String contact = "";

    @Version
    private int version;

    protected DistrictStore() {} // for JPA

    /** A store nobody has measured yet. */
    public DistrictStore(String districtCode) {
        this(districtCode, StoreFacts.UNKNOWN);
    }

    public DistrictStore(String districtCode, StoreFacts facts) {
        this.districtCode = requireNonNull(districtCode, "districtCode");
        describe(facts);
    }

    /** Two who opened the form before anything was kept had none, and the second would not notice the first. */
    @PrePersist
    void begin() {
        version = 1;
    }

    /** Takes over what is known now. */
    void describe(StoreFacts facts) {
        room = facts.room();
        releaseDay = facts.releaseDay();
        address = facts.address();
        contact = facts.contact();
    }

    public StoreFacts facts() {
        return new StoreFacts(room, releaseDay, address, contact);
    }

    public boolean measured() {
        return room != null;
    }

    public String districtCode() {
        return districtCode;
    }

    /** Standing boxes that fit; empty where nobody has measured. */
    public OptionalInt room() {
        return room == null ? OptionalInt.empty() : OptionalInt.of(room);
    }

    /** From this day boxes go on to the villages and the room no longer limits. */
    public Optional<LocalDate> releaseDay() {
        return Optional.ofNullable(releaseDay);
    }

    public String address() {
        return address;
    }

    public String contact() {
        return contact;
    }

    public int version() {
        return version;
    }

    /** What the journal keeps about this store. */
    public String subject() {
        return "store:" + districtCode;
    }
}
