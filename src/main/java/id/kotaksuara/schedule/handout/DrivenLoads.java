package id.kotaksuara.schedule.handout;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Knows who takes the loads of a schedule, those that have left and those that have not; told by whoever follows shipments. */
public interface DrivenLoads {

    /** One vehicle of a load; "" where it has no plate, or no telephone is known. */
    record Drive(String plate, String driver, String phone) {}

    /**
     * Who takes a load.
     *
     * @param escorts officers who go along
     * @param certain whether all of it was written down; otherwise some of it is proposed, as it was last time
     */
    record Crew(List<Drive> drives, List<String> escorts, boolean certain) {

        static final Crew NONE = new Crew(List.of(), List.of(), true);

        public Crew {
            drives = List.copyOf(drives);
            escorts = List.copyOf(escorts);
        }

        public boolean isEmpty() {
            return drives.isEmpty() && escorts.isEmpty();
        }

        /** Of a load that goes in two shipments. */
        public Crew and(Crew other) {
            return new Crew(
                    Stream.concat(drives.stream(), other.drives.stream()).toList(),
                    Stream.concat(escorts.stream(), other.escorts.stream())
                            .distinct()
                            .toList(),
                    certain && other.certain);
        }

        /** In one line: {@code DA 8123 AB Hamdan 0812; Bripka Yusuf}. */
        public String words() {
            var vehicles = drives.stream().map(one -> Stream.of(one.plate(), one.driver(), one.phone())
                    .filter(word -> !word.isEmpty())
                    .collect(joining(" ")));
            return Stream.concat(vehicles, escorts.stream()).collect(joining("; "));
        }
    }

    /** By the codes of the consignments of a regency of which anything is known. */
    Map<String, Crew> driven(OfficeKey office);
}
