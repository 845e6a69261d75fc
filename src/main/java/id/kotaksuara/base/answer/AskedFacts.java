package id.kotaksuara.base.answer;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/**
 * What an answer is worked out from.
 *
 * @param area the region whose turn working it out takes
 * @param fingerprint the same for the same facts, on every machine: 64 digits of a SHA-256
 */
public record AskedFacts<A>(String subject, String area, String fingerprint, Supplier<A> answer) {

    private static final int SHORT = 12;

    public AskedFacts {
        requireNonNull(subject, "subject");
        requireNonNull(answer, "answer");
    }

    /** What the job is about: these facts of the subject. */
    String job() {
        return subject + "@" + fingerprint.substring(0, SHORT);
    }

    static String subjectOf(String job) {
        return job.substring(0, job.lastIndexOf('@'));
    }
}
