package id.kotaksuara.access.rules;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.signin.ReturnPath;
import id.kotaksuara.base.webserver.Uploads;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files are taken from whoever is signed in, where files are asked for; of everything else that comes as one not a byte is
 * read or stored. It stands before the check against forgery, which has to read.
 */
final class SignedInUploads extends OncePerRequestFilter {

    private static final Pattern TAKES_FILES =
            Pattern.compile("/gradings|/elections/[^/]+/[^/]+/(voters/imports|schedules/gradings|.+/table/file)"
                    + "|/chairs/[^/]+/table/file");
    private static final Pattern TAKES_PHOTOS = Pattern.compile("/elections/[^/]+/[^/]+/.+/photos");

    /** More than a photo may have, with all that its form says beside it. */
    private static final DataSize PHOTO = DataSize.ofMegabytes(6);

    private final long mostBytes;

    public SignedInUploads(DataSize most) {
        this.mostBytes = most.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!takesFiles(request.getRequestURI())) {
            response.setStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (!signedIn()) {
            response.sendRedirect(ReturnPath.to(request).throughSignIn(request.getRequestedSessionId() != null));
        } else {
            Uploads.welcome(request);
            take(request, response, chain);
        }
    }

    /** A file over the limit leads back to its form; the web server reads it to its end, or the browser sees no answer. */
    private void take(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean photo = TAKES_PHOTOS.matcher(request.getRequestURI()).matches();
        if (request.getContentLengthLong() > (photo ? Math.min(PHOTO.toBytes(), mostBytes) : mostBytes)) {
            response.sendRedirect(request.getRequestURI() + "/new?tooLarge");
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean takesFiles(String path) {
        return TAKES_FILES.matcher(path).matches() || TAKES_PHOTOS.matcher(path).matches();
    }

    private static boolean signedIn() {
        Authentication sender = SecurityContextHolder.getContext().getAuthentication();
        return sender != null && sender.getPrincipal() instanceof SignedIn;
    }
}
