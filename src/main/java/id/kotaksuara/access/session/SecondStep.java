package id.kotaksuara.access.session;

import id.kotaksuara.access.account.SignedIn;

/** Says what stands between the right password and the pages. */
public interface SecondStep {

    Needed after(SignedIn account);

    /** What is still needed. */
    enum Needed {
        NOTHING,
        /** A code, before anything else. */
        CODE,
        /** A second factor has to be set up first. */
        SET_UP
    }
}
