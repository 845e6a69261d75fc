package id.kotaksuara.goods.claim;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.logistics.stock.Goods;
import org.jspecify.annotations.Nullable;

/**
 * A difference that is claimed.
 *
 * @param paper where it was found
 * @param meantFor whose goods they are, "" where they are ours
 */
public record NewClaim(Delivery delivery, Paper paper, Goods goods, ClaimKind kind, int quantity, String meantFor) {
    public NewClaim {
        requireNonNull(delivery, "delivery");
        requireNonNull(paper, "paper");
        requireNonNull(goods, "goods");
        requireNonNull(kind, "kind");
        requireNonNull(meantFor, "meantFor");
    }

    /** Whether it is about the same difference of the same lot of the same delivery, of however many pieces. */
    boolean same(NewClaim other) {
        return paper.equals(other.paper)
                && delivery.mayBe(other.delivery)
                && kind == other.kind
                && meantFor.equals(other.meantFor);
    }

    /** The same of so many pieces. */
    public NewClaim of(int pieces) {
        return new NewClaim(delivery, paper, goods, kind, pieces, meantFor);
    }

    /** The same about goods of somebody else. */
    public NewClaim meantFor(String owner) {
        return new NewClaim(delivery, paper, goods, kind, quantity, owner);
    }

    /** The line of a receipt of goods, or the sorting lot, in which it was found; the others are null. */
    public record Paper(
            @Nullable Integer receipt,
            @Nullable Integer line,
            @Nullable Integer lot) {

        public static Paper receipt(int number, int line) {
            return new Paper(number, line, null);
        }

        public static Paper lot(int number) {
            return new Paper(null, null, number);
        }
    }

    /**
     * Who delivered.
     *
     * @param note the number of the delivery note, "" where a claim of a former release tells of the lot only
     */
    public record Delivery(String supplier, String note) {

        /** Whether it tells of the delivery note. */
        public boolean knowsNote() {
            return !note.isEmpty();
        }

        /** Whether it is the other one, as far as is known. */
        boolean mayBe(Delivery other) {
            return supplier.equals(other.supplier) && (!knowsNote() || note.equals(other.note));
        }
    }
}
