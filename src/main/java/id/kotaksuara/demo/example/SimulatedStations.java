package id.kotaksuara.demo.example;

import id.kotaksuara.demo.example.Example.DistrictFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Makes up villages and polling stations whose sums are the published totals: voters of the regency, or of each district
 * where those are known, men and women, and ballots with the reserve rounded up at every station.
 */
final class SimulatedStations {

    private static final int FIRST_SPECIAL = 901;
    private static final int FIRST_KELURAHAN = 1001;
    private static final int FIRST_DESA = 2001;

    private SimulatedStations() {}

    /** The list an example begins with. */
    static List<SimulatedStation> of(Example example) {
        int limit = example.election().kind().stationLimit();
        int[] voters = example.districts().get(0).voters() == null
                ? VoterShares.of(example.voters().sum(), example.stations(), limit)
                : byDistrict(example, DistrictFacts::voters, limit);
        if (example.voters().ballots() != null) {
            VoterShares.shiftToReserve(
                    voters, example.voters().ballots() - example.voters().sum(), limit);
        }
        return stations(example, voters, example.voters().men());
    }

    /** The list to practise an import with; its rows add up to less than it states. */
    static List<SimulatedStation> exercise(Example example) {
        int[] voters = byDistrict(
                example,
                DistrictFacts::exerciseVoters,
                example.election().kind().stationLimit());
        return stations(example, voters, Arrays.stream(voters).sum() / 2);
    }

    private static int[] byDistrict(Example example, ToIntFunction<DistrictFacts> voters, int limit) {
        return example.districts().stream()
                .flatMapToInt(district ->
                        Arrays.stream(VoterShares.of(voters.applyAsInt(district), district.stations(), limit)))
                .toArray();
    }

    private static List<SimulatedStation> stations(Example example, int[] voters, int men) {
        var stations = new ArrayList<SimulatedStation>(voters.length);
        int[] male = VoterShares.split(voters, men);
        for (DistrictFacts district : example.districts()) {
            for (int i = 0; i < district.stations(); i++) {
                int at = stations.size();
                stations.add(station(district, Place.of(i, district), male[at], voters[at] - male[at]));
            }
        }
        return stations;
    }

    /** Where one of a district's stations is when they are dealt evenly to its villages, the special ones to the first. */
    private record Place(int village, int number) {

        static Place of(int station, DistrictFacts district) {
            int regular = district.stations() - district.specialStations();
            if (station >= regular) {
                return new Place(0, FIRST_SPECIAL + station - regular);
            }
            int village = station * district.villages() / regular;
            int first = (village * regular + district.villages() - 1) / district.villages();
            return new Place(village, station - first + 1);
        }

        int code(DistrictFacts district) {
            return village < district.kelurahan()
                    ? FIRST_KELURAHAN + village
                    : FIRST_DESA + village - district.kelurahan();
        }
    }

    private static SimulatedStation station(DistrictFacts district, Place place, int male, int female) {
        return new SimulatedStation(
                district.code(),
                district.name(),
                district.code() + "." + place.code(district),
                "Simulasi %s %02d".formatted(district.name(), place.village() + 1),
                place.number(),
                male,
                female);
    }
}
