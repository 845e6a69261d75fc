package id.kotaksuara.logistics.warehouse;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.store.Room;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A warehouse (gudang) of a regency's KPU, where boxes are made ready and leave in waves. */
@Entity
public class Warehouse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String regencyCode;
    private String code;
    private String name;
    private String address;

    @Embedded
    private Room room;

    @Embedded
    private Preparation preparation;

    private int dockPerWave;
    private @Nullable Integer escorts;
    private @Nullable Integer escortsPerVehicle;

    @Version
    private int version;

    protected Warehouse() {} // for JPA

    public Warehouse(String regencyCode, String code, WarehouseFacts facts) {
        this.regencyCode = requireNonNull(regencyCode, "regencyCode");
        this.code = requireNonNull(code, "code");
        describe(facts);
    }

    /** Takes over what the office says now. */
    void describe(WarehouseFacts facts) {
        name = facts.name();
        address = facts.address();
        room = facts.room();
        preparation = facts.preparation();
        dockPerWave = facts.dockPerWave();
        escorts = facts.escorts();
        escortsPerVehicle = facts.escortsPerVehicle();
    }

    public WarehouseFacts facts() {
        return new WarehouseFacts(name, address, room, preparation, dockPerWave, escorts, escortsPerVehicle);
    }

    public Long id() {
        return id;
    }

    public String regencyCode() {
        return regencyCode;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    /** Standing boxes that fit at once. */
    public int room() {
        return room.boxes();
    }

    /** How the room was found. */
    public Room floor() {
        return room;
    }

    /** How many boxes it makes ready. */
    public Preparation preparation() {
        return preparation;
    }

    /** Most boxes loaded in one wave. */
    public int dockPerWave() {
        return dockPerWave;
    }

    /** How many escorts go with each vehicle; empty where one goes with each convoy. */
    public Optional<Integer> escortsPerVehicle() {
        return Optional.ofNullable(escortsPerVehicle);
    }

    /** Escorts that can be out at the same time; empty where escorts do not limit. */
    public Optional<Integer> escorts() {
        return Optional.ofNullable(escorts);
    }

    public int version() {
        return version;
    }

    /** What the journal keeps about this warehouse. */
    public String subject() {
        return "warehouse:" + regencyCode + "/" + code;
    }
}
