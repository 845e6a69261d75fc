package id.kotaksuara.goods.claim;

/** How far a claim is. */
public enum ClaimStatus {
    RAISED,
    ANSWERED,
    /** Everything that was claimed has come. */
    REPLACED,
    REFUSED,
    /** What was too much, or not ours, has been handed on. */
    SETTLED;

    boolean open() {
        return this == RAISED || this == ANSWERED;
    }

    /** Whether people may say this of a claim; that it is replaced, a receipt says. */
    boolean mayFollow(ClaimStatus before, ClaimKind kind) {
        return before.open()
                && switch (this) {
                    case RAISED -> false;
                    case ANSWERED, REFUSED -> true;
                    case REPLACED -> kind.lacks();
                    case SETTLED -> !kind.lacks();
                };
    }
}
