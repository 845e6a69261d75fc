package id.kotaksuara.election.station;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Map.Entry;

/**
 * How many stations, voters and offices of an election there are in one region: all that quantity rules multiply with.
 *
 * @param code the region's code, "" for the nation
 * @param reserves the sum over the stations of {@link #reserve}, by permille
 */
public record Counts(
        String code,
        long stations,
        long voters,
        long villages,
        long districts,
        long regencies,
        long provinces,
        Map<Integer, Long> reserves) {

    private static final int STATION = 5;
    private static final int PROVINCE_CODE_LENGTH = 2;
    private static final int REGENCY_CODE_LENGTH = 5;

    public Counts {
        requireNonNull(code, "code");
        reserves = Map.copyOf(reserves);
    }

    /** A region of which no station is known. */
    static Counts none(String code) {
        return new Counts(code, 0, 0, 0, 0, 0, 0, Map.of());
    }

    /** One station by itself; its code is the village's with the station's number. */
    static Counts of(PollingStation station, Collection<Integer> permilles) {
        Map<Integer, Long> reserves =
                permilles.stream().collect(toMap(identity(), permille -> reserve(station.voters(), permille)));
        return new Counts(station.villageCode() + "/" + station.number(), 1, station.voters(), 0, 0, 0, 0, reserves);
    }

    /** A region larger than a district, summed from its districts. */
    static Counts ofDistricts(String code, Collection<Counts> districts) {
        Map<Integer, Long> reserves = districts.stream()
                .flatMap(district -> district.reserves.entrySet().stream())
                .collect(groupingBy(Entry::getKey, summingLong(Entry::getValue)));
        return new Counts(
                code,
                districts.stream().mapToLong(Counts::stations).sum(),
                districts.stream().mapToLong(Counts::voters).sum(),
                districts.stream().mapToLong(Counts::villages).sum(),
                districts.size(),
                distinct(districts, REGENCY_CODE_LENGTH),
                distinct(districts, PROVINCE_CODE_LENGTH),
                reserves);
    }

    private static long distinct(Collection<Counts> districts, int codeLength) {
        return districts.stream()
                .map(district -> district.code.substring(0, codeLength))
                .distinct()
                .count();
    }

    /** The part of the voters kept in reserve at one station, rounded up to a whole one. */
    static long reserve(long voters, int permille) {
        return (voters * permille + 999) / 1000;
    }

    long reserve(int permille) {
        return permille == 0 ? 0 : reserves.getOrDefault(permille, 0L);
    }

    /** 0 the nation, 1 province, 2 regency, 3 district, 4 village, 5 station. */
    int level() {
        return switch (code.length()) {
            case 0 -> 0;
            case 2 -> 1;
            case 5 -> 2;
            case 8 -> 3;
            case 13 -> 4;
            default -> STATION;
        };
    }
}
