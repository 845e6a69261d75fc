package id.kotaksuara.logistics.office;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.photo.Album;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;

/** A regency's election office as its papers name it. */
@Entity
class Office {

    /** Points of an emblem's longer side: two centimetres on paper. */
    private static final int EMBLEM = 400;

    @Id
    private String regencyCode;

    private String address = "";
    private String contact = "";
    private String phone = "";
    private String place = "";
    private String chair = "";
    private String secretary = "";
    private String storekeeper = "";

    @Version
    private int version;

    protected Office() {} // for JPA

    /** An office that has not said anything of itself. */
    Office(String regencyCode) {
        this.regencyCode = requireNonNull(regencyCode, "regencyCode");
    }

    /** Two who opened the form before anything was kept had none, and the second would not notice the first. */
    @PrePersist
    void begin() {
        version = 1;
    }

    void describe(OfficeFacts facts) {
        address = facts.address();
        contact = facts.contact();
        phone = facts.phone();
        place = facts.place();
        chair = facts.chair();
        secretary = facts.secretary();
        storekeeper = facts.storekeeper();
    }

    OfficeFacts facts() {
        return new OfficeFacts(address, contact, phone, place, chair, secretary, storekeeper);
    }

    String regencyCode() {
        return regencyCode;
    }

    int version() {
        return version;
    }

    /** What the journal keeps about this office. */
    String subject() {
        return "office:" + regencyCode;
    }

    /** The emblems that somebody has kept for its letterhead; the newest is printed. */
    static Album emblems(String regencyCode, String page) {
        return new Album(new Office(regencyCode).subject(), regencyCode, page, EMBLEM);
    }
}
