package id.kotaksuara.base.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The rows of a table as PostgreSQL's own COPY writes them, alike on every server, and their sum. */
final class TableRows {

    /** Text of dates, numbers and bytes does not depend on settings of a server; rows come in the order they lie in. */
    private static final String ALIKE = "set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';"
            + " set local intervalstyle = 'postgres'; set local extra_float_digits = 3; set local bytea_output = 'hex';"
            + " set local synchronize_seqscans = off; set local client_encoding = 'UTF8'";

    private final CopyManager copies;

    /** In a transaction of the connection. */
    TableRows(Connection connection) throws SQLException {
        new Catalogue(connection).run(ALIKE);
        copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    Manifest.Piece write(Catalogue.Columns table, OutputStream out) throws SQLException, IOException {
        var summed = new DigestOutputStream(out, sha256());
        long rows = copies.copyOut("copy \"%s\" (%s) to stdout".formatted(table.table(), table.names()), summed);
        return new Manifest.Piece(table.table(), table.names(), rows, hex(summed.getMessageDigest()));
    }

    void read(Manifest.Piece table, InputStream in) throws SQLException, IOException {
        copies.copyIn("copy \"%s\" (%s) from stdin".formatted(table.name(), table.columns()), in);
    }

    /** What the table holds now, without keeping it. */
    Manifest.Piece sumOf(Manifest.Piece table) throws SQLException, IOException {
        return write(new Catalogue.Columns(table.name(), table.columns()), OutputStream.nullOutputStream());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
