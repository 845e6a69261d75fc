package id.kotaksuara.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A regency or city (kabupaten/kota), where one KPU office works. */
@Entity
public class Regency {

    @Id
    private String code;

    private String provinceCode;
    private String name;

    @Enumerated(EnumType.STRING)
    private Zone zone;

    @Version
    private int version;

    protected Regency() {} // for JPA

    public Regency(String code, String name) {
        this.code = code;
        this.provinceCode = RegionCode.at(RegionLevel.PROVINCE, code);
        this.name = name;
        this.zone = Zone.ofProvince(provinceCode);
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
