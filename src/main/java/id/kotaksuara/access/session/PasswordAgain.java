package id.kotaksuara.access.session;

import jakarta.servlet.http.HttpServletRequest;

/** Asks somebody who is signed in for the own password once more, before something that a borrowed screen must not do. */
public interface PasswordAgain {

    /** Whether this is the account's password; each call counts as a try. */
    boolean isRight(String username, String password, HttpServletRequest request);
}
