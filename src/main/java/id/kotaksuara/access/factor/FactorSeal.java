package id.kotaksuara.access.factor;

import id.kotaksuara.base.problem.RuleBroken;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals the secrets of second factors with a key from {@code kotaksuara.secret-file}, which is never in the database. A
 * sealed secret belongs to its account: put beside another name it does not open.
 */
@Component
class FactorSeal {

    static final String SEALED = "1:";

    private static final Logger LOG = LoggerFactory.getLogger(FactorSeal.class);
    private static final String WAY = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int FEWEST_LETTERS = 32;

    private final String file;
    private final SecureRandom random = new SecureRandom();

    FactorSeal(@Value("${kotaksuara.secret-file:}") String file) {
        this.file = file;
    }

    /** Whether there is a key to seal with. */
    boolean isReady() {
        return key().isPresent();
    }

    String seal(String username, String secret) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, username, nonce);
            var sealed = cipher.doFinal(secret.getBytes(StandardCharsets.US_ASCII));
            var whole =
                    ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return SEALED + Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where the key is another one, or the secret was sealed for another account. */
    Optional<String> open(String username, String kept) {
        if (!kept.startsWith(SEALED)) {
            return Optional.of(kept);
        }
        try {
            var whole = ByteBuffer.wrap(Base64.getDecoder().decode(kept.substring(SEALED.length())));
            var nonce = new byte[NONCE_BYTES];
            whole.get(nonce);
            var sealed = new byte[whole.remaining()];
            whole.get(sealed);
            var cipher = cipher(Cipher.DECRYPT_MODE, username, nonce);
            return Optional.of(new String(cipher.doFinal(sealed), StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException | IllegalArgumentException | BufferUnderflowException | RuleBroken notOurs) {
            LOG.warn(
                    "The second factor of {} does not open: kotaksuara.secret-file is not the one it was made with",
                    username);
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String username, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(WAY);
        var key = key().orElseThrow(() -> new RuleBroken("factor.noKey"));
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(username.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Read each time it is needed, which is seldom: so it lies in memory for no longer than that. */
    private Optional<SecretKeySpec> key() {
        try {
            String text = file.isBlank() ? "" : Files.readString(Path.of(file)).strip();
            if (text.length() < FEWEST_LETTERS) {
                return Optional.empty();
            }
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("kotak-suara second factor\n".getBytes(StandardCharsets.UTF_8));
            return Optional.of(new SecretKeySpec(digest.digest(text.getBytes(StandardCharsets.UTF_8)), "AES"));
        } catch (IOException unreadable) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
