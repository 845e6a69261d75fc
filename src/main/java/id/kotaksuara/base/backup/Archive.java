package id.kotaksuara.base.backup;

import id.kotaksuara.base.json.KeptJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The file of a backup, opened; its sums are compared before anything is believed. */
final class Archive implements AutoCloseable {

    private final ZipFile file;
    private final Manifest manifest;

    private Archive(ZipFile file, Manifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    static Archive open(Path path) throws IOException, BackupProblem {
        try {
            var file = new ZipFile(path.toFile());
            try {
                return new Archive(file, manifest(file));
            } catch (IOException | BackupProblem | RuntimeException problem) {
                file.close();
                throw problem;
            }
        } catch (ZipException noArchive) {
            throw new BackupProblem("backup.noArchive", path);
        }
    }

    private static Manifest manifest(ZipFile file) throws IOException, BackupProblem {
        var entry = file.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupProblem("backup.noArchive", file.getName());
        }
        try (var in = file.getInputStream(entry)) {
            var manifest = KeptJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new BackupProblem("backup.otherFormat", file.getName());
            }
            return manifest;
        } catch (RuntimeException unreadable) {
            throw new BackupProblem("backup.noArchive", file.getName());
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads all of it once and compares every sum. */
    void check() throws IOException, BackupProblem {
        for (var piece : manifest.tables()) {
            var digest = TableRows.sha256();
            try (var in = new DigestInputStream(rows(piece), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (ZipException broken) {
                throw new BackupProblem("backup.damaged", piece.name());
            }
            if (!TableRows.hex(digest).equals(piece.sum())) {
                throw new BackupProblem("backup.damaged", piece.name());
            }
        }
    }

    InputStream rows(Manifest.Piece piece) throws IOException, BackupProblem {
        var entry = file.getEntry(piece.entry());
        if (entry == null) {
            throw new BackupProblem("backup.damaged", piece.name());
        }
        return file.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
