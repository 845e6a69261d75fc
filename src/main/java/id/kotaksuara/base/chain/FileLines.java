package id.kotaksuara.base.chain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a file byte for byte: nothing that was changed in it is smoothed over while it is read. */
final class FileLines {

    /** Stands for a line of bytes that nobody wrote as text; it fits nothing that a chain's file holds. */
    private static final String UNREADABLE = "";

    private final InputStream file;

    FileLines(InputStream file) {
        this.file = file;
    }

    /** Null at the end of the file. */
    @Nullable
    String next() throws IOException {
        var line = new ByteArrayOutputStream();
        int one = file.read();
        if (one < 0) {
            return null;
        }
        while (one >= 0 && one != '\n') {
            line.write(one);
            one = file.read();
        }
        return text(line.toByteArray());
    }

    private static String text(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return text.indexOf('\r') < 0 ? text : UNREADABLE;
        } catch (CharacterCodingException noText) {
            return UNREADABLE;
        }
    }
}
