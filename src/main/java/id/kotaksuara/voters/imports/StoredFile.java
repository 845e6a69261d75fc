package id.kotaksuara.voters.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the files as they were sent, compressed and in pieces, so that no instance needs another one's disk. */
@Repository
public class StoredFile {

    private static final int PIECE_BYTES = 1 << 20;

    private final JdbcClient jdbc;

    StoredFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What tells a file from any other: its size in bytes and its SHA-256. */
    public record Print(long bytes, String hash) {

        public static Print of(Path file) {
            try (var in = Files.newInputStream(file)) {
                return new Print(Files.size(file), DigestUtils.sha256Hex(in));
            } catch (IOException cannotRead) {
                throw new UncheckedIOException(cannotRead);
            }
        }
    }

    public void keep(long importId, Path file) {
        try (var out = new GZIPOutputStream(new Pieces(importId), 1 << 16) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        }) {
            Files.copy(file, out);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /** Lays the file out on this machine again. */
    public void restore(long importId, Path file) {
        try (InputStream in = new GZIPInputStream(pieces(importId), 1 << 16);
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    /** Nothing of the file is kept. */
    public void forget(long importId) {
        for (String table : List.of("voter_import_piece", "voter_import_column", "voter_import_sheet")) {
            jdbc.sql("delete from " + table + " where import_id = :id")
                    .param("id", importId)
                    .update();
        }
    }

    private InputStream pieces(long importId) {
        var positions = jdbc.sql("select position from voter_import_piece where import_id = :id order by position")
                .param("id", importId)
                .query(Integer.class)
                .list();
        var pieces = positions.stream()
                .map(position -> (InputStream) piece(importId, position))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return pieces.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return pieces.next();
            }
        });
    }

    private ByteArrayInputStream piece(long importId, int position) {
        return new ByteArrayInputStream(
                jdbc.sql("select bytes from voter_import_piece where import_id = :id and position = :position")
                        .param("id", importId)
                        .param("position", position)
                        .query(byte[].class)
                        .single());
    }

    private final class Pieces extends OutputStream {

        private final long importId;
        private final byte[] piece = new byte[PIECE_BYTES];
        private int length;
        private int position;

        Pieces(long importId) {
            this.importId = importId;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) {
            for (int done = 0; done < count; ) {
                int part = Math.min(count - done, PIECE_BYTES - length);
                System.arraycopy(bytes, offset + done, piece, length, part);
                length += part;
                done += part;
                if (length == PIECE_BYTES) {
                    send();
                }
            }
        }

        @Override
        public void close() {
            if (length > 0) {
                send();
            }
        }

        private void send() {
            jdbc.sql("insert into voter_import_piece (import_id, position, bytes) values (:id, :position, :bytes)")
                    .param("id", importId)
                    .param("position", position++)
                    .param("bytes", Arrays.copyOf(piece, length))
                    .update();
            length = 0;
        }
    }
}
