package id.kotaksuara.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/** Simulated polling stations as the file an office would upload. */
final class VoterListFile {

    private VoterListFile() {}

    /** The list a scenario begins with. */
    static String of(Scenario scenario) {
        return write(scenario, SimulatedStations.of(scenario), scenario.voters().sum());
    }

    /** The list to practise with, which states another total than its rows have. */
    static String exercise(Scenario scenario) {
        return write(
                scenario,
                SimulatedStations.exercise(scenario),
                scenario.exercise().statedTotal());
    }

    private static String write(Scenario scenario, List<SimulatedStation> stations, int statedTotal) {
        var file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(file)) {
            csv.writeRecord(
                    "KODE", "PROVINSI", "KABUPATEN/KOTA", "KECAMATAN", "DESA/KELURAHAN", "NO TPS", "L", "P", "L+P");
            stations.forEach(station -> csv.writeRecord(
                    station.villageCode(),
                    scenario.province(),
                    scenario.name(),
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
