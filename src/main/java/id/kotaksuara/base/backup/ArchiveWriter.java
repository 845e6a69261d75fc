package id.kotaksuara.base.backup;

import id.kotaksuara.base.json.KeptJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a whole database as it stands at one moment into one file, table by table, while everybody works on. The file
 * has its name only when it is whole and on the disk.
 */
final class ArchiveWriter {

    static final String PART = ".part";

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Connection connection;

    ArchiveWriter(Connection connection) {
        this.connection = connection;
    }

    Manifest write(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var part = file.resolveSibling(file.getFileName() + PART);
        try (var channel = FileChannel.open(part, NEW, ownerOnly())) {
            return write(channel, part, file);
        }
    }

    private Manifest write(FileChannel channel, Path part, Path file) throws IOException, SQLException {
        try {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            var manifest = write(out);
            out.flush();
            channel.force(true);
            Files.move(part, file);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A copy holds what passwords are checked against, so nobody else on the machine reads it. */
    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private Manifest write(OutputStream out) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try {
            var zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            var manifest = tables(zip);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(KeptJson.write(manifest).getBytes(StandardCharsets.UTF_8));
            zip.finish();
            return manifest;
        } finally {
            connection.rollback();
        }
    }

    private Manifest tables(ZipOutputStream zip) throws IOException, SQLException {
        var rows = new TableRows(connection);
        var catalogue = new Catalogue(connection);
        var pieces = new ArrayList<Manifest.Piece>();
        for (var table : catalogue.tables()) {
            zip.putNextEntry(new ZipEntry(new Manifest.Piece(table.table(), "", 0, "").entry()));
            pieces.add(rows.write(table, zip));
            zip.closeEntry();
        }
        return new Manifest(
                Manifest.FORMAT,
                catalogue.version(),
                catalogue.moment(),
                pieces,
                catalogue.counters(),
                catalogue.heads());
    }
}
