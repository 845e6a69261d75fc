package id.kotaksuara.base.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How the text of a file is encoded: as its mark says or every second byte, which is nought in UTF-16; else UTF-8 when every byte fits, else Windows-1252. */
record TextEncoding(Charset charset, int markBytes) {

    private static final int LOOK = 4;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static TextEncoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var marked = of(in.readNBytes(LOOK));
            if (marked != null) {
                return marked;
            }
        }
        return new TextEncoding(validUtf8(file) ? UTF_8 : WINDOWS_1252, 0);
    }

    /** As the first bytes tell it, null where they do not. */
    static @Nullable TextEncoding of(byte[] first) {
        var marked = byMark(first);
        if (marked != null || first.length < LOOK) {
            return marked;
        }
        if (first[0] != 0 && first[1] == 0 && first[2] != 0 && first[3] == 0) {
            return new TextEncoding(UTF_16LE, 0);
        }
        return first[0] == 0 && first[1] != 0 && first[2] == 0 && first[3] != 0 ? new TextEncoding(UTF_16BE, 0) : null;
    }

    private static @Nullable TextEncoding byMark(byte[] first) {
        int b0 = first.length > 0 ? first[0] & 0xFF : 0;
        int b1 = first.length > 1 ? first[1] & 0xFF : 0;
        int b2 = first.length > 2 ? first[2] & 0xFF : 0;
        if (b0 == 0xEF && b1 == 0xBB && b2 == 0xBF) {
            return new TextEncoding(UTF_8, 3);
        }
        if (b0 == 0xFF && b1 == 0xFE) {
            return new TextEncoding(UTF_16LE, 2);
        }
        return b0 == 0xFE && b1 == 0xFF ? new TextEncoding(UTF_16BE, 2) : null;
    }

    private static boolean validUtf8(Path file) throws IOException {
        var strict = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            var buffer = new char[1 << 16];
            while (reader.read(buffer) >= 0) {
                // only whether it can be read counts
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** Reads the file's text, without its mark. */
    Reader open(Path file) {
        try {
            InputStream in = Files.newInputStream(file);
            in.skipNBytes(markBytes);
            return new InputStreamReader(in, charset);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
