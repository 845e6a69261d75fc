package id.kotaksuara.logistics.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A letter whose text an office may change. */
public enum Letter {
    /** Of assignment (surat tugas), for driver and escorts. */
    ASSIGNMENT,
    /** Covering (surat pengantar), for the district committee. */
    COVERING;

    static Optional<Letter> withKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** As addresses name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the journal keeps about it. */
    String subject(String regency) {
        return "letter:" + regency + "/" + name();
    }
}
