package id.kotaksuara.goods.claim;

import id.kotaksuara.region.RegionCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stands now.
 *
 * @param due by when it is to be answered or replaced
 * @param said whether somebody has said that day; the office counts one off by itself
 * @param replaced pieces that have come for it, and were owed
 */
public record Claim(
        int number,
        NewClaim what,
        ClaimStatus status,
        @Nullable LocalDate due,
        boolean said,
        int replaced) {

    /** The same where another number of pieces is claimed. */
    Claim claiming(int pieces) {
        return new Claim(number, what.of(pieces), status, due, said, replaced);
    }

    /** Pieces that are still to come because of it. */
    public int outstanding() {
        return status.open() && what.kind().lacks() ? what.quantity() - replaced : 0;
    }

    /** The day by which somebody said it will come; an answer without a day promises none. */
    public Optional<LocalDate> promised() {
        return said && status == ClaimStatus.ANSWERED ? Optional.ofNullable(due) : Optional.empty();
    }

    /** How pages and papers name it. */
    public String paper(String regency) {
        return paper(regency, number);
    }

    /** The same of a claim of which only its number is known. */
    public static String paper(String regency, int number) {
        return new RegionCode(regency).numbered("KL", number);
    }

    /** How papers name the sorting lot in which it was found. */
    public String lot(String regency) {
        return lot(regency, Objects.requireNonNull(what.paper().lot()));
    }

    /** The same of a lot of which only its number is known. */
    public static String lot(String regency, int number) {
        return new RegionCode(regency).numbered("SL", number);
    }

    public boolean open() {
        return status.open();
    }

    public boolean late(LocalDate today) {
        return open() && due != null && due.isBefore(today);
    }
}
