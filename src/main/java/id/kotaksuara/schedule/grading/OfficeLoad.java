package id.kotaksuara.schedule.grading;

import java.util.List;

/** What leaves at one time for a district, as the office has it: some parts of its consignment. */
record OfficeLoad(String consignment, List<String> parts, Share share) {

    OfficeLoad {
        parts = List.copyOf(parts);
    }
}
