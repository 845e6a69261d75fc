package id.kotaksuara.schedule.handout;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.base.table.Table;
import id.kotaksuara.schedule.handout.DrivenLoads.Drive;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What leaves as the table that offices pass on. Its titles are those that grading reads, in the office's language whoever
 * takes it, so that the table can be changed and graded again.
 */
record DepartureTable(Table table) {

    /** Nobody has written down who takes it: it is who did so last time. */
    private static final String PROPOSED = "usulan";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.forLanguageTag("id"));

    void write(List<Leaving> leaving) {
        table.row(
                "HARI",
                "TANGGAL",
                "JAM",
                "KODE",
                "KECAMATAN",
                "MUATAN",
                "JUMLAH KOTAK",
                "KENDARAAN",
                "TANGGAL TIBA",
                "NOMOR POLISI",
                "PENGEMUDI",
                "TELEPON PENGEMUDI",
                "PENGAWAL",
                "KETERANGAN",
                "ALAMAT PPK",
                "PENERIMA DI PPK");
        leaving.forEach(this::row);
    }

    private void row(Leaving load) {
        table.row(
                WEEKDAY.format(load.at()),
                DAY.format(load.at()),
                load.hour(),
                load.district(),
                load.name(),
                load.part().name(),
                load.part().what().boxes(),
                load.part().vehicles(),
                load.part().arrives().map(DAY::format).orElse(""),
                each(load, Drive::plate),
                each(load, Drive::driver),
                each(load, Drive::phone),
                String.join(", ", load.crew().escorts()),
                load.crew().certain() ? "" : PROPOSED,
                load.address(),
                load.contact());
    }

    private static String each(Leaving load, Function<Drive, String> what) {
        return load.crew().drives().stream()
                .map(what)
                .filter(said -> !said.isEmpty())
                .collect(joining(", "));
    }
}
