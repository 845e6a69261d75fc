package id.kotaksuara.base.table;

import id.kotaksuara.base.temporary.TemporaryFiles;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer back until all of it is there, a long one in a file: nothing of it has to be taken back, and whoever
 * fetches it slowly holds that file and not what it was read from. A writer that closes it does not end it.
 */
final class LateAnswer extends OutputStream {

    static final int HELD = 16 * 1024;

    private final Storage storage;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private @Nullable String reader;
    private @Nullable Path file;
    private @Nullable OutputStream inFile;
    private long size;

    /** Where the file is written. */
    @FunctionalInterface
    interface Storage {
        OutputStream open(Path file) throws IOException;
    }

    LateAnswer() {
        this(Files::newOutputStream);
    }

    LateAnswer(Storage storage) {
        this.storage = storage;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        size += count;
        if (inFile == null && size <= HELD) {
            held.write(bytes, from, count);
        } else {
            inFile().write(bytes, from, count);
        }
    }

    private OutputStream inFile() throws IOException {
        if (inFile == null) {
            reader = LongAnswers.enter();
            file = TemporaryFiles.create("answer-");
            inFile = new BufferedOutputStream(storage.open(file));
            held.writeTo(inFile);
        }
        return inFile;
    }

    long size() {
        return size;
    }

    /** All that was to be written is written. */
    void sendTo(OutputStream out) throws IOException {
        if (inFile == null) {
            held.writeTo(out);
        } else {
            inFile.close();
            Files.copy(file, out);
        }
    }

    /** It was sent, or is not to be sent; the file goes even where the disk was too full for the rest of it. */
    void forget() throws IOException {
        if (file == null) {
            return;
        }
        try {
            if (inFile != null) {
                inFile.close();
            }
        } catch (IOException full) {
            // of what is not sent nothing is missing
        } finally {
            LongAnswers.leave(reader);
            Files.deleteIfExists(file);
        }
    }
}
