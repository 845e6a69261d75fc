package id.kotaksuara.demo;

import id.kotaksuara.demo.example.Example;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.Zone;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import java.time.ZoneId;

/** An example in the list of examples. */
record ExampleRow(
        String regency,
        String name,
        String election,
        int districts,
        int stations,
        boolean loaded,
        Instant now,
        ZoneId zone) {

    static ExampleRow of(Example example, boolean loaded, OfficeClock clock) {
        return new ExampleRow(
                example.regency(),
                example.name(),
                example.election().name(),
                example.districts().size(),
                example.stations(),
                loaded,
                loaded ? clock.now(example.regency()) : example.begins(),
                Zone.ofProvince(RegionLevel.PROVINCE.around(example.regency())).zoneId());
    }
}
