package id.kotaksuara.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A village: desa, or kelurahan where the last part of its code begins with 1. */
@Entity
public class Village {

    @Id
    private String code;

    private String districtCode;
    private String name;

    protected Village() {} // for JPA

    public Village(String code, String name) {
        this.code = code;
        this.districtCode = RegionCode.at(RegionLevel.DISTRICT, code);
        this.name = name;
    }

    public boolean kelurahan() {
        return code.charAt(9) == '1';
    }

    public void rename(String newName) {
        name = newName;
    }

    public String code() {
        return code;
    }

    public String districtCode() {
        return districtCode;
    }

    public String name() {
        return name;
    }
}
