package id.kotaksuara;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The texts of the application, for tests that read what the compiler does not. */
public final class SourceFiles {

    static final Path JAVA = Path.of("src/main/java");
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Path MESSAGES = Path.of("src/main/resources/messages");

    private SourceFiles() {}

    /** The files below a folder whose names end so, with their contents. */
    static Map<Path, String> in(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            var texts = new TreeMap<Path, String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(folder.relativize(file), Files.readString(file));
            }
            return texts;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The templates without their comments. */
    public static Map<Path, String> templates() {
        var templates = in(TEMPLATES, ".html");
        templates.replaceAll((path, text) -> text.replaceAll("(?s)<!--.*?-->", ""));
        return templates;
    }
}
