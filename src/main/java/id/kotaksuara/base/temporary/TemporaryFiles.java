package id.kotaksuara.base.temporary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files for a moment, in the directory of this process; whoever makes one deletes it, and a kill leaves none for long. */
public final class TemporaryFiles {

    private static final OwnDirectory OWN = OwnDirectory.openIn(Path.of(System.getProperty("java.io.tmpdir")));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(OWN::close, "temporary-files"));
    }

    private TemporaryFiles() {}

    /** A new file, whose name begins so. */
    public static Path create(String prefix) throws IOException {
        return Files.createTempFile(OWN.path(), prefix, ".file");
    }

    /** A folder of this process. */
    static Path folder(String name) throws IOException {
        return Files.createDirectories(OWN.path().resolve(name));
    }
}
