package id.kotaksuara.base.words;

import java.util.Locale;
import java.util.Optional;

/** Says what is no word itself, such as the code of a region, wherever a sentence names it. */
@FunctionalInterface
public interface Spoken {

    /** What people call it; nothing where it is not this one's to say. */
    Optional<String> say(Object named, Locale locale);
}
