package id.kotaksuara.base.webserver;

import jakarta.servlet.ServletRequest;

/** Tells bodies of people who are known from those that nobody asked for. */
public final class Uploads {

    static final String WELCOME = Uploads.class.getName();

    private Uploads() {}

    /**
     * From here on the body has the time that its size takes on a slow line, and is read to its end even where it is too
     * large, so that the browser gets to see the answer.
     */
    public static void welcome(ServletRequest request) {
        request.setAttribute(WELCOME, true);
    }
}
