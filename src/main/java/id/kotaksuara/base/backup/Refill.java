package id.kotaksuara.base.backup;

import id.kotaksuara.base.database.ReachedDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Fills an empty database from an archive: its tables are made, then all rows brought in, read back and compared in one
 * transaction. What does not come back exactly as it was is not kept.
 */
final class Refill {

    private static final String LINKS = "select c.conrelid::regclass::text, c.conname, pg_get_constraintdef(c.oid)"
            + " from pg_constraint c where c.contype = 'f' and c.connamespace = current_schema()::regnamespace";

    private final Archive archive;
    private final ReachedDatabase database;

    Refill(Archive archive, ReachedDatabase database) {
        this.archive = archive;
        this.database = database;
    }

    private record Link(String table, String name, String rule) {}

    void run() throws IOException, SQLException, BackupProblem {
        var manifest = archive.manifest();
        if (!database.knows(manifest.version())) {
            throw new BackupProblem("backup.newer", manifest.version());
        }
        try (var connection = database.connect()) {
            if (!new Catalogue(connection).isEmpty()) {
                throw new BackupProblem("backup.notEmpty", "");
            }
        }
        database.makeTables(manifest.version());
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            fill(connection);
            compare(connection);
            connection.commit();
            connection.setAutoCommit(true);
            new Catalogue(connection).run("analyze");
        }
    }

    /** Rules between tables come back last, over all rows at once; so the order of tables does not matter. */
    private void fill(Connection connection) throws SQLException, IOException, BackupProblem {
        var catalogue = new Catalogue(connection);
        List<Link> links = catalogue.all(LINKS, row -> new Link(row.getString(1), row.getString(2), row.getString(3)));
        for (var link : links) {
            catalogue.run("alter table %s drop constraint \"%s\"".formatted(link.table(), link.name()));
        }
        for (var table : catalogue.tables()) {
            catalogue.run("alter table \"%1$s\" disable trigger user; truncate \"%1$s\"".formatted(table.table()));
        }
        load(connection);
        for (var link : links) {
            catalogue.run("alter table %s add constraint \"%s\" %s".formatted(link.table(), link.name(), link.rule()));
        }
        for (var table : catalogue.tables()) {
            catalogue.run("alter table \"%s\" enable trigger user".formatted(table.table()));
        }
    }

    private void load(Connection connection) throws SQLException, IOException, BackupProblem {
        var rows = new TableRows(connection);
        for (var piece : archive.manifest().tables()) {
            try (var in = archive.rows(piece)) {
                rows.read(piece, in);
            }
        }
        try (var set = connection.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
            for (var counter : archive.manifest().counters()) {
                set.setString(1, '"' + counter.name() + '"');
                set.setLong(2, counter.value());
                set.setBoolean(3, counter.called());
                set.execute();
            }
        }
    }

    private void compare(Connection connection) throws SQLException, IOException, BackupProblem {
        var rows = new TableRows(connection);
        var catalogue = new Catalogue(connection);
        for (var piece : archive.manifest().tables()) {
            if (!rows.sumOf(piece).equals(piece)) {
                throw new BackupProblem("backup.different", piece.name());
            }
        }
        var tables = catalogue.tables().stream().map(Catalogue.Columns::table).toList();
        if (!tables.equals(
                archive.manifest().tables().stream().map(Manifest.Piece::name).toList())) {
            throw new BackupProblem("backup.otherTables", tables);
        }
        if (!catalogue.heads().equals(archive.manifest().heads())) {
            throw new BackupProblem("backup.different", "chain_head");
        }
    }
}
