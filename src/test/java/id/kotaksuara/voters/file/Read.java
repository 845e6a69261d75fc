package id.kotaksuara.voters.file;

import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.voters.file.RowReader.Limits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What a file says, read whole: for tests only, where files are small. */
record Read(Header header, List<Count> counts, List<Fault> faults) {

    static Read of(String... lines) {
        return of(String.join("\n", lines), StandardCharsets.UTF_8, null);
    }

    static Read stating(int voters, String... lines) {
        return of(String.join("\n", lines), StandardCharsets.UTF_8, voters);
    }

    static Read of(String text, Charset charset, Integer statedVoters) {
        try {
            var file = Files.createTempFile("voters", ".csv");
            try {
                Files.write(file, text.getBytes(charset));
                return of(Sheet.in(file), statedVoters);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Read of(Sheet sheet, Integer statedVoters) {
        var header = Header.in(sheet.first(Header.ROWS_LOOKED_AT));
        var read = new Read(header, new ArrayList<>(), new ArrayList<>());
        var reader = new RowReader(header, new Limits(600, 1000), new Tally() {
            @Override
            public void count(Count count) {
                read.counts.add(count);
            }

            @Override
            public void fault(Fault fault) {
                read.faults.add(fault);
            }
        });
        sheet.read(reader);
        reader.end(statedVoters);
        return read;
    }

    List<FaultKind> kinds() {
        return faults.stream().map(Fault::kind).toList();
    }

    /** Each count as {@code code or village/number: male+female}. */
    List<String> said() {
        return counts.stream()
                .map(count -> (count.place().code().isEmpty()
                                ? count.place().village()
                                : count.place().code()) + "/" + count.number() + ": " + count.male() + "+"
                        + count.female())
                .toList();
    }
}
