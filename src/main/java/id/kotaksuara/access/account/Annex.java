package id.kotaksuara.access.account;

import java.util.List;
import java.util.Optional;

/** A part of the product that is not always there and brings its pages along: the demo. */
public interface Annex {

    /** The first parts of the addresses that the menu of this reader leads to; {@code nav.menu.<part>} is their name. */
    List<String> menu(SignedIn reader);

    /** Where this reader moves the simulated time of a regency on. */
    Optional<String> clockPage(SignedIn reader, String regencyCode);

    /** Accounts that anybody may try, named on the sign-in page without their passwords. */
    List<NewAccount> guests();
}
