package id.kotaksuara.access.rules;

import java.util.HashMap;
import java.util.Map;

/** Counts the bytes of the files that are on their way, in all and by account: so many lie beside everything else at most. */
final class UploadsUnderWay {

    private final long mostOfAll;
    private final long mostOfOne;
    private final Map<String, Long> byAccount = new HashMap<>();
    private long all;

    UploadsUnderWay(long mostOfAll, long mostOfOne) {
        this.mostOfAll = mostOfAll;
        this.mostOfOne = mostOfOne;
    }

    /** Whether there is room for so many bytes more; whoever entered leaves. */
    synchronized boolean enter(String username, long bytes) {
        if (all + bytes > mostOfAll || byAccount.getOrDefault(username, 0L) + bytes > mostOfOne) {
            return false;
        }
        all += bytes;
        byAccount.merge(username, bytes, Long::sum);
        return true;
    }

    synchronized void leave(String username, long bytes) {
        all -= bytes;
        byAccount.computeIfPresent(username, (same, held) -> held == bytes ? null : held - bytes);
    }
}
