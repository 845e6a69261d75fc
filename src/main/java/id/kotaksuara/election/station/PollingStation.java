package id.kotaksuara.election.station;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A polling station (TPS) of one election with the voters on its list (DPT). */
@Entity
public class PollingStation {

    /** Special locations such as prisons (TPS lokasi khusus) are numbered from here. */
    public static final int FIRST_SPECIAL_NUMBER = 901;

    @EmbeddedId
    private StationKey key;

    private int male;
    private int female;

    protected PollingStation() {} // for JPA

    public PollingStation(StationKey key, int male, int female) {
        if (male < 0 || female < 0) {
            throw new IllegalArgumentException("voters cannot be fewer than none");
        }
        this.key = key;
        this.male = male;
        this.female = female;
    }

    public String electionCode() {
        return key.electionCode();
    }

    public String villageCode() {
        return key.villageCode();
    }

    public int number() {
        return key.number();
    }

    public int male() {
        return male;
    }

    public int female() {
        return female;
    }

    public int voters() {
        return male + female;
    }

    public boolean special() {
        return number() >= FIRST_SPECIAL_NUMBER;
    }
}
