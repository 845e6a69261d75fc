package id.kotaksuara.logistics.offer;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.base.problem.RuleBroken;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An offer of room (tawaran tempat) to the office of a regency. */
@Entity
class RoomOffer {

    /** Banggai in 2024 had boxes of 18 of its 23 districts home on the fifth day after the vote. */
    private static final int DAYS_UNTIL_HOME = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String regencyCode;
    private int number;

    @Embedded
    private OfferFacts facts;

    @Enumerated(EnumType.STRING)
    private OfferStatus status = OfferStatus.OPEN;

    private String became = "";
    private String reason = "";

    @Version
    private int version;

    protected RoomOffer() {} // for JPA

    RoomOffer(String regencyCode, int number, OfferFacts facts) {
        this.regencyCode = requireNonNull(regencyCode, "regencyCode");
        this.number = number;
        this.facts = requireNonNull(facts, "facts");
    }

    /** It is this warehouse, or the store of this district, from now on. */
    void accept(String code) {
        become(OfferStatus.ACCEPTED);
        became = code;
    }

    void refuse(String why) {
        become(OfferStatus.REFUSED);
        reason = why;
    }

    void withdraw(String why) {
        become(OfferStatus.WITHDRAWN);
        reason = why;
    }

    private void become(OfferStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleBroken("offer.closed", number);
        }
        status = next;
    }

    /** Whether it has to be given back before the boxes are home, which nobody may find out too late. */
    public boolean endsBeforeHome(LocalDate votingDay) {
        return facts.lastDay().isBefore(votingDay.plusDays(DAYS_UNTIL_HOME));
    }

    String subject() {
        return "offer:" + regencyCode + "/" + number;
    }

    String regencyCode() {
        return regencyCode;
    }

    public int number() {
        return number;
    }

    public OfferFacts facts() {
        return facts;
    }

    public OfferStatus status() {
        return status;
    }

    /** The code of the warehouse or of the district whose store it became; "" before. */
    public String became() {
        return became;
    }

    public String reason() {
        return reason;
    }
}
