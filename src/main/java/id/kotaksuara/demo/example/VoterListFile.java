package id.kotaksuara.demo.example;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/** Simulated polling stations as the file an office would upload. */
public final class VoterListFile {

    private VoterListFile() {}

    /** The list an example begins with. */
    public static String of(Example example) {
        return write(example, SimulatedStations.of(example), example.voters().sum());
    }

    /** The list to practise with, which states another total than its rows have. */
    public static String exercise(Example example) {
        return write(
                example, SimulatedStations.exercise(example), example.exercise().statedTotal());
    }

    private static String write(Example example, List<SimulatedStation> stations, int statedTotal) {
        var file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(file)) {
            csv.writeRecord(
                    "KODE", "PROVINSI", "KABUPATEN/KOTA", "KECAMATAN", "DESA/KELURAHAN", "NO TPS", "L", "P", "L+P");
            stations.forEach(station -> csv.writeRecord(
                    station.villageCode(),
                    example.province(),
                    example.name(),
                    station.districtName(),
                    station.villageName(),
                    "%03d".formatted(station.number()),
                    Integer.toString(station.male()),
                    Integer.toString(station.female()),
                    Integer.toString(station.voters())));
            csv.writeRecord("JUMLAH", "", "", "", "", "", "", "", Integer.toString(statedTotal));
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toString();
    }
}
