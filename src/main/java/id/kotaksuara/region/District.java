package id.kotaksuara.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A district (kecamatan, in Papua distrik), served by one PPK. */
@Entity
public class District {

    @Id
    private String code;

    private String regencyCode;
    private String name;
    private boolean provisional;

    protected District() {} // for JPA

    public District(String code, String name) {
        this.code = code;
        this.regencyCode = RegionCode.at(RegionLevel.REGENCY, code);
        this.name = name;
    }

    /** One whose official code nobody has entered yet. */
    public static District provisional(String code, String name) {
        var district = new District(code, name);
        district.provisional = true;
        return district;
    }

    public void rename(String newName) {
        name = newName;
    }

    public String code() {
        return code;
    }

    public String regencyCode() {
        return regencyCode;
    }

    /** Whether its code is not the official one. */
    public boolean provisional() {
        return provisional;
    }

    public String name() {
        return name;
    }
}
