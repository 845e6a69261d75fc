package id.kotaksuara.schedule.officeplan;

import java.util.List;

/** What leaves at one time for a district, as the office has it: some parts of its consignment. */
public record OfficeLoad(String consignment, List<String> parts, Share share) {

    public OfficeLoad {
        parts = List.copyOf(parts);
    }
}
