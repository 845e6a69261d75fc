package id.kotaksuara.logistics.fleet;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Vehicles of one kind, boats, porters and animals included; what moves on water never becomes what moves on land. */
@Entity
public class VehicleType {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String regencyCode;
    private String code;

    @Enumerated(EnumType.STRING)
    private TransportMode mode;

    private String name;
    private int boxes;
    private int count;
    private @Nullable String carrier;

    @Version
    private int version;

    protected VehicleType() {} // for JPA

    public VehicleType(String regencyCode, String code, TransportMode mode, VehicleFacts facts) {
        this.regencyCode = requireNonNull(regencyCode, "regencyCode");
        this.code = requireNonNull(code, "code");
        this.mode = requireNonNull(mode, "mode");
        describe(facts);
    }

    /** Takes over what the office says now. */
    void describe(VehicleFacts facts) {
        name = facts.name();
        boxes = facts.boxes();
        count = facts.count();
        carrier = facts.carrier();
    }

    public VehicleFacts facts() {
        return new VehicleFacts(name, boxes, count, carrier);
    }

    /** Vehicles of this type that carry so many boxes. */
    public int neededFor(int load) {
        return (load + boxes - 1) / boxes;
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

    public TransportMode mode() {
        return mode;
    }

    public String name() {
        return name;
    }

    /** Boxes in one vehicle. */
    public int boxes() {
        return boxes;
    }

    public int count() {
        return count;
    }

    /** Whose they are, such as PT Pos; empty where they are the office's own. */
    public Optional<String> carrier() {
        return Optional.ofNullable(carrier);
    }

    public int version() {
        return version;
    }

    /** What the journal keeps about this type. */
    public String subject() {
        return "vehicle:" + regencyCode + "/" + code;
    }

    /** The same type is the same code of the same regency, loaded once or twice. */
    @Override
    public boolean equals(Object other) {
        return other instanceof VehicleType type && regencyCode.equals(type.regencyCode()) && code.equals(type.code());
    }

    @Override
    public int hashCode() {
        return Objects.hash(regencyCode, code);
    }
}
