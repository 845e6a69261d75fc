package id.kotaksuara.logistics.photo;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A photo as it is sent, with what is to be seen on it. */
public record PhotoForm(
        @Nullable MultipartFile photo, @Nullable String words) {

    private static final int LONGEST = 100;

    /** The file's bytes; how many there are is asked before they are read. */
    byte[] bytes() {
        if (photo == null) {
            throw new RuleBroken("photo.missing");
        }
        CameraFile.mustNotExceed(photo.getSize());
        try {
            return photo.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    String said() {
        String said = Typed.orEmpty(words);
        if (said.length() > LONGEST) {
            throw new RuleBroken("photo.long", LONGEST, said.length());
        }
        return said;
    }
}
