package id.kotaksuara.base.job;

/**
 * Work that somebody asked for.
 *
 * @param subject what it is about, in the words of its worker
 * @param area the region whose turn it takes
 * @param askedBy whose turn it takes; empty where nobody asked
 * @param askedAs as what they were signed in
 * @param taken how often an instance has begun it
 * @param ahead open jobs of its lane that were asked for before
 * @param step where it is, in the words of its worker; empty before the first
 * @param done how much of the step is done
 */
public record Job(
        long id,
        String kind,
        String subject,
        String area,
        String askedBy,
        String askedAs,
        JobState state,
        boolean stopAsked,
        int taken,
        int ahead,
        String step,
        long done) {

    Actor actor() {
        return new Actor(askedBy, askedAs);
    }
}
