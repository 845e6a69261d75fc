package id.kotaksuara.goods.claim;

/** How far a claim is. */
public enum ClaimStatus {
    RAISED,
    ANSWERED,
    /** Everything that was claimed has come. */
    REPLACED,
    REFUSED,
    /** What was too much, or not ours, has been handed on; what was lacking is owed under another claim alone. */
    SETTLED;

    boolean open() {
        return this == RAISED || this == ANSWERED;
    }

    /** Whether people may say this of a claim; that it is replaced, a receipt says. What was refused may be raised again. */
    boolean mayFollow(ClaimStatus before, ClaimKind kind) {
        return switch (this) {
            case RAISED -> before == REFUSED;
            case ANSWERED, REFUSED -> before.open();
            case REPLACED -> before.open() && kind.lacks();
            case SETTLED -> before.open() && !kind.lacks();
        };
    }
}
