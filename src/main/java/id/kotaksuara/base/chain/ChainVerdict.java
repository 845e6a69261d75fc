package id.kotaksuara.base.chain;

/**
 * What a check of a chain's file found.
 *
 * @param head the head up to which everything is as it was written
 * @param at the line of the file, from 1, at which that ends; 0 where it is only too short
 */
record ChainVerdict(Finding finding, ChainHead head, long at) {

    /** In the order in which a check meets them. */
    enum Finding {
        WHOLE,
        NO_OPENING,
        UNREADABLE,
        NOT_CHAINED,
        OUT_OF_ORDER,
        CHANGED,
        OTHER_THAN_PRINTED,
        SHORTER_THAN_PRINTED;

        /** The key of the sentence that says it. */
        String key() {
            return "chain." + name();
        }
    }

    boolean isWhole() {
        return finding == Finding.WHOLE;
    }
}
