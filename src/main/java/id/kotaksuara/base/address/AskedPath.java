package id.kotaksuara.base.address;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path that a request asks for, as our links name it: without the prefix below which an office may have put the whole
 * application, since links get that when they are written.
 */
public final class AskedPath {

    private AskedPath() {}

    public static String of(HttpServletRequest request) {
        return of(request, request.getRequestURI());
    }

    /** The same of an address that the request was sent to before it was handed on. */
    public static String of(HttpServletRequest request, String address) {
        String prefix = request.getContextPath();
        return address.startsWith(prefix) ? address.substring(prefix.length()) : address;
    }

    /** The address of one of our paths, with that prefix: for whatever is not written by a page or a controller. */
    public static String address(HttpServletRequest request, String path) {
        return request.getContextPath() + path;
    }
}
