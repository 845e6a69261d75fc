package id.kotaksuara.voters.intake;

import id.kotaksuara.World;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.Staging;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a file: what was understood, then what is wrong with it; or the reason for which it was refused. */
final class Outcomes {

    private final VoterListImporter importer;
    private final VoterImports imports;
    private final JdbcClient jdbc;

    Outcomes(VoterListImporter importer, VoterImports imports, JdbcClient jdbc) {
        this.importer = importer;
        this.imports = imports;
        this.jdbc = jdbc;
    }

    String of(byte[] file, ListStage stage) {
        try {
            var it = read(file, World.REGENCY, stage);
            return understood(it) + faults(it);
        } catch (RuleBroken refused) {
            return refused.key();
        }
    }

    /** The file read and checked, for a region and with a stage. */
    VoterImport read(byte[] file, String region, ListStage stage) {
        var what = new NewImport(World.ELECTION, region, stage, "", false, null, "berkas");
        return imports.withNumber(World.ELECTION, region, importer.checkNow(what, new ByteArrayInputStream(file)));
    }

    String understood(VoterImport it) {
        var rows = it.rowCount() == 0
                ? List.<String>of()
                : jdbc.sql(Staging.named(
                                "select region_code || '/' || number || ': ' || male || '+' || female from {row} r"
                                        + " join {place} p using (place) where region_code is not null order by r.line",
                                it))
                        .query(String.class)
                        .list();
        return String.join(", ", rows);
    }

    String faults(VoterImport it) {
        return jdbc
                .sql(
                        "select kind, line, value, details from voter_import_fault where import_id = ? order by line, kind")
                .param(it.id())
                .query((row, i) -> " | " + row.getString(1) + " " + row.getInt(2) + " " + row.getString(3) + " "
                        + Arrays.toString((String[]) row.getArray(4).getArray()))
                .list()
                .stream()
                .map(fault -> fault.replace(" []", ""))
                .collect(Collectors.joining());
    }
}
