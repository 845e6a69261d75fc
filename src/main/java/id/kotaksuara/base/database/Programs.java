package id.kotaksuara.base.database;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The unpacked PostgreSQL programs; what they print goes to the log file. */
record Programs(Path home, Path log) {

    /** PostgreSQL refuses to run as root, but not as the nobody that root becomes in a user namespace of its own. */
    private static final List<String> AS_NOBODY =
            "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();

    /** Unpacks them below the directory unless they are there already; a half-unpacked copy is never used. */
    static Programs in(Path directory, Path log) throws IOException {
        var archive = ProgramArchive.ofThisMachine();
        var home = directory.resolve(archive.directoryName());
        if (Files.notExists(home)) {
            Files.createDirectories(directory);
            var unpacking = Files.createTempDirectory(directory, "unpacking");
            archive.unpackInto(unpacking);
            rename(unpacking, home);
        }
        return new Programs(home, log);
    }

    private static void rename(Path unpacked, Path home) throws IOException {
        try {
            Files.move(unpacked, home);
        } catch (IOException problem) {
            FileSystemUtils.deleteRecursively(unpacked);
            if (Files.notExists(home)) {
                throw problem;
            }
        }
    }

    /** Runs one of the programs to its end and tells whether it succeeded. */
    boolean run(String program, Object... arguments) throws IOException {
        var command = new ArrayList<>(AS_NOBODY);
        command.add(home.resolve("bin").resolve(program).toString());
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        var builder = new ProcessBuilder(command)
                .redirectInput(nothing())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return exitCode(builder.start()) == 0;
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
