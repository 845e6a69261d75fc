package id.kotaksuara.web;

import id.kotaksuara.access.signin.Secrets;
import id.kotaksuara.base.address.AskedPath;
import id.kotaksuara.base.form.PostedForms.Posting;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Reads from a request which form was sent, and what with. */
final class PostingContent {

    private static final List<String> NO_CONTENT = List.of(OnceFields.NAME, "_csrf", "_again", "waited");

    /** Drawn at each start and kept nowhere: of a form with a secret, what is kept tells whoever reads a copy nothing. */
    private static final byte[] KEY = KeyGenerators.secureRandom(32).generateKey();

    private PostingContent() {}

    /** Null where the form carries no token of ours, or tells its sendings apart by itself. */
    static @Nullable Posting of(HttpServletRequest request) {
        UUID token = token(request.getParameter(OnceFields.NAME));
        String actor = request.getRemoteUser();
        return token == null || actor == null || request.getParameter(OnceFields.OF_THEIR_OWN) != null
                ? null
                : new Posting(token, actor, digest(request));
    }

    /** Passwords and codes are typed anew. */
    static boolean hasSecret(HttpServletRequest request) {
        return Secrets.in(AskedPath.of(request), request.getParameterMap().keySet());
    }

    /** What a page carries along so that the same can be sent again; files are chosen anew. */
    static List<Map.Entry<String, String>> inputs(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(input -> !NO_CONTENT.contains(input.getKey()))
                .flatMap(input -> Arrays.stream(input.getValue()).map(value -> Map.entry(input.getKey(), value)))
                .toList();
    }

    static boolean hasFiles(HttpServletRequest request) {
        return files(request).findAny().isPresent();
    }

    private static @Nullable UUID token(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }

    private static String digest(HttpServletRequest request) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        add(digest, request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!NO_CONTENT.contains(name)) {
                add(digest, name);
                Arrays.stream(values).forEach(value -> add(digest, value));
            }
        });
        files(request).forEach(file -> add(digest, file));
        byte[] sent = digest.digest();
        return hasSecret(request)
                ? new HmacUtils(HmacAlgorithms.HMAC_SHA_256, KEY).hmacHex(sent)
                : HexFormat.of().formatHex(sent);
    }

    private static Stream<MultipartFile> files(HttpServletRequest request) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null
                ? Stream.empty()
                : multipart.getMultiFileMap().values().stream().flatMap(Collection::stream);
    }

    /** With its length, so that two texts in a row are never taken for another two. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static void add(MessageDigest digest, MultipartFile file) {
        add(digest, String.valueOf(file.getOriginalFilename()));
        try (var in = file.getInputStream()) {
            DigestUtils.updateDigest(digest, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
