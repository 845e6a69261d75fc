package id.kotaksuara.region;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A regency or city (kabupaten/kota), where one KPU office works; while it runs a scenario it has a time of its own. */
@Entity
public class Regency {

    @Id
    private String code;

    private String provinceCode;
    private String name;

    @Enumerated(EnumType.STRING)
    private Zone zone;

    private @Nullable Instant simulatedNow;

    @Version
    private int version;

    protected Regency() {} // for JPA

    public Regency(String code, String name) {
        this.code = code;
        this.provinceCode = RegionCode.at(RegionLevel.PROVINCE, code);
        this.name = name;
        this.zone = Zone.ofProvince(provinceCode);
    }

    /** Puts the office into a scenario that begins at this moment. */
    public void simulate(Instant start) {
        simulatedNow = requireNonNull(start, "start");
    }

    /** Ends the scenario: the machine's time counts again. */
    public void endSimulation() {
        simulatedNow = null;
    }

    /** Moves a scenario's time on; time never runs backwards, and a real office's time is not ours to move. */
    public void moveTimeOn(Duration by) {
        if (simulatedNow == null || by.isNegative()) {
            throw new IllegalStateException("only a scenario's time moves, and only on");
        }
        simulatedNow = simulatedNow.plus(by);
    }

    public void moveTo(Zone other) {
        zone = other;
    }

    public void rename(String newName) {
        name = newName;
    }

    public String code() {
        return code;
    }

    public String provinceCode() {
        return provinceCode;
    }

    public String name() {
        return name;
    }

    public Zone zone() {
        return zone;
    }
}
