package id.kotaksuara.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A province (provinsi), by its two-digit code. */
@Entity
public class Province {

    @Id
    private String code;

    private String name;

    protected Province() {} // for JPA

    public Province(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public void rename(String newName) {
        name = newName;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
