package id.kotaksuara.access.quota;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.journal.Entry;
import java.util.List;

/** A kind of thing that people leave lying about: never what was published or applied. */
public interface Kept {

    /** The name of its settings and sentences. */
    String kind();

    /** What lies about in all offices. */
    List<KeptThing> all();

    /** What lies about in the office of a region, and not in those below it. */
    List<KeptThing> of(String region);

    /** What a person has left lying about, who just added something in a region. */
    List<KeptThing> by(String username, String region);

    /** Nobody changes it until the transaction ends. */
    void hold(KeptThing thing);

    /**
     * Takes it away for good.
     *
     * @return what the journal is to say: subject, region and the name of the thing
     */
    Entry remove(KeptThing thing, String action);

    /** Whether somebody in this role may open its page. */
    default boolean isOpenTo(Role role) {
        return true;
    }
}
