package id.kotaksuara.base.webserver;

import jakarta.servlet.ServletRequest;

/** Tells large bodies that somebody may send from those that nobody asked for. */
public final class Uploads {

    static final String WELCOME = Uploads.class.getName();

    private Uploads() {}

    /** From here on the body is read to its end even where it is too large, so that the browser gets to see the answer. */
    public static void welcome(ServletRequest request) {
        request.setAttribute(WELCOME, true);
    }
}
