package id.kotaksuara.access.rules;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.signin.ReturnPath;
import id.kotaksuara.base.address.AskedPath;
import id.kotaksuara.base.webserver.Uploads;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files are taken from whoever may send them, where files are asked for, and only so many at once; of everything else that
 * comes as one not a byte is read or stored. It stands before the check against forgery, which has to read.
 */
final class SignedInUploads extends OncePerRequestFilter {

    private static final Pattern TAKES_FILES =
            Pattern.compile("/gradings|/elections/[^/]+/[^/]+/(voters/imports|schedules/gradings|.+/table/file)"
                    + "|/chairs/[^/]+/table/file");
    private static final Pattern TAKES_PHOTOS = Pattern.compile("/elections/[^/]+/[^/]+/.+/photos");

    /** Photos of what somebody tells by a link, who has no account. */
    private static final Pattern TAKES_LINKED = Pattern.compile("/hand-over/[^/]+/incident/\\d{1,9}/photos");

    /** More than a photo may have, with all that its form says beside it. */
    private static final DataSize PHOTO = DataSize.ofMegabytes(6);

    private static final String RETRY_SECONDS = "30";

    /** So many of the largest files may be on their way at once. */
    private static final int AT_ONCE = 3;

    /** So many photos may be on their way by links at once, beside those of people with accounts; one from each address. */
    private static final int LINKED_AT_ONCE = 8;

    private final long mostBytes;
    private final AuthorizationManager<HttpServletRequest> rules;
    private final AccessDeniedHandler refusal;
    private final BiConsumer<SignedIn, HttpServletRequest> unread;
    private final UploadsUnderWay underWay;
    private final UploadsUnderWay linked;

    /**
     * @param rules who may send what to which address
     * @param unread is told of a file that is too large to be read
     */
    SignedInUploads(
            DataSize most,
            AuthorizationManager<HttpServletRequest> rules,
            AccessDeniedHandler refusal,
            BiConsumer<SignedIn, HttpServletRequest> unread) {
        this.mostBytes = most.toBytes();
        this.rules = rules;
        this.refusal = refusal;
        this.unread = unread;
        this.underWay = new UploadsUnderWay(AT_ONCE * mostBytes, mostBytes);
        this.linked = new UploadsUnderWay(LINKED_AT_ONCE * PHOTO.toBytes(), PHOTO.toBytes());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || request.getContentType() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Authentication sender = SecurityContextHolder.getContext().getAuthentication();
        boolean known = sender != null && sender.getPrincipal() instanceof SignedIn;
        if (!isMultipart(request)) {
            welcome(known, request);
            chain.doFilter(request, response);
        } else if (!takesFiles(AskedPath.of(request))) {
            response.setStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (byLink(request)) {
            take(new Sender(sender, request.getRemoteAddr(), linked), request, response, chain);
        } else if (!known) {
            String door = ReturnPath.to(request).throughSignIn(request.getRequestedSessionId() != null);
            response.sendRedirect(AskedPath.address(request, door));
        } else {
            take(new Sender(sender, sender.getName(), underWay), request, response, chain);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static void welcome(boolean known, HttpServletRequest request) {
        if (known) {
            Uploads.welcome(request);
        }
    }

    private static boolean byLink(HttpServletRequest request) {
        return TAKES_LINKED.matcher(AskedPath.of(request)).matches();
    }

    /**
     * Who sends a file.
     *
     * @param name by which what is on its way is counted
     */
    private record Sender(@Nullable Authentication who, String name, UploadsUnderWay underWay) {}

    /** Who may not send it is refused before a byte is stored; how much there will be has to be said before. */
    private void take(Sender sender, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = rules.authorize(sender::who, request);
        if (answer != null && !answer.isGranted()) {
            refusal.handle(request, response, new AuthorizationDeniedException("no file of theirs", answer));
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.setStatus(HttpStatus.LENGTH_REQUIRED.value());
        } else {
            Uploads.welcome(request);
            measured(sender, request, response, chain);
        }
    }

    /** A file over the limit leads back to its form; the web server reads it to its end, or the browser sees no answer. */
    private void measured(Sender sender, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean photo =
                byLink(request) || TAKES_PHOTOS.matcher(AskedPath.of(request)).matches();
        long bytes = Math.max(0, request.getContentLengthLong());
        if (bytes > (photo ? Math.min(PHOTO.toBytes(), mostBytes) : mostBytes)) {
            if (sender.who() != null && sender.who().getPrincipal() instanceof SignedIn who) {
                unread.accept(who, request);
            }
            response.sendRedirect(request.getRequestURI() + "/new?tooLarge");
        } else if (sender.underWay().enter(sender.name(), bytes)) {
            try {
                chain.doFilter(request, response);
            } finally {
                sender.underWay().leave(sender.name(), bytes);
            }
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    static boolean takesFiles(String path) {
        return Stream.of(TAKES_FILES, TAKES_PHOTOS, TAKES_LINKED)
                .anyMatch(taking -> taking.matcher(path).matches());
    }
}
