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

    protected District() {} // for JPA

    public District(String code, String name) {
        this.code = code;
        this.regencyCode = RegionCode.at(RegionLevel.REGENCY, code);
        this.name = name;
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

    public String name() {
        return name;
    }
}
