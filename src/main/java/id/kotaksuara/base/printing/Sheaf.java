package id.kotaksuara.base.printing;

import id.kotaksuara.base.temporary.TemporaryFiles;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Printed pages one behind the other in one PDF file: each is a file of its own until they are bound, so that memory holds one. */
final class Sheaf implements Closeable {

    private static final long MOST_IN_MEMORY = 16L * 1024 * 1024;

    private final List<Path> parts = new ArrayList<>();

    void add(String page) throws IOException {
        Path part = TemporaryFiles.create("print");
        parts.add(part);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            PageLayout.write(page, out);
        }
    }

    void bind(OutputStream out) throws IOException {
        if (parts.size() == 1) {
            Files.copy(parts.get(0), out);
            return;
        }
        var binder = new PDFMergerUtility();
        for (Path part : parts) {
            binder.addSource(part.toFile());
        }
        binder.setDestinationStream(out);
        binder.mergeDocuments(MemoryUsageSetting.setupMixed(MOST_IN_MEMORY)
                .setTempDir(parts.get(0).getParent().toFile())
                .streamCache);
    }

    @Override
    public void close() throws IOException {
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }
}
