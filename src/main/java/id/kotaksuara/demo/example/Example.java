package id.kotaksuara.demo.example;

import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.logistics.difficulty.FloodRisk;
import id.kotaksuara.logistics.difficulty.Rain;
import id.kotaksuara.logistics.difficulty.Signal;
import id.kotaksuara.logistics.difficulty.Vulnerability;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.route.ClosedReason;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.Zone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an example file says, in the words of the file.
 *
 * @param start the office's local time at which the example begins
 * @param ballotsNotIn contests whose ballots have not come in yet
 * @param exercise a voter list to practise an import with, null where there is none
 */
public record Example(
        String regency,
        String name,
        String province,
        ElectionFacts election,
        LocalDateTime start,
        VoterFacts voters,
        @Nullable Exercise exercise,
        ScheduleFacts schedule,
        WarehouseFacts warehouse,
        List<VehicleFacts> vehicles,
        @Nullable List<String> ballotsNotIn,
        List<DistrictFacts> districts) {

    /** The moment at which the example begins. */
    public Instant begins() {
        return start.atZone(
                        Zone.ofProvince(RegionLevel.PROVINCE.around(regency)).zoneId())
                .toInstant();
    }

    public int stations() {
        return districts.stream().mapToInt(DistrictFacts::stations).sum();
    }

    /** The last word of the name, for user names: {@code banjar}. */
    public String shortName() {
        return name.substring(name.indexOf(' ') + 1).toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    /** @param ppkDaysBefore days before voting by which this office had its boxes at the PPK; null for the usual */
    public record ElectionFacts(
            String code,
            String name,
            ElectionKind kind,
            LocalDate votingDay,
            @Nullable Integer ppkDaysBefore) {}

    /**
     * Published totals.
     *
     * @param total voters in all, where the division by sex was not published
     * @param ballots ballots per contest with their reserve, where published
     */
    public record VoterFacts(
            String label,
            @Nullable Integer male,
            @Nullable Integer female,
            @Nullable Integer total,
            @Nullable Integer ballots) {

        int sum() {
            return total == null ? male + female : total;
        }

        /** Half of the voters where the division was not published. */
        int men() {
            return male == null ? total / 2 : male;
        }
    }

    /** A list whose rows do not add up to the total it states. */
    public record Exercise(String label, int statedTotal) {}

    public record ScheduleFacts(LocalDate firstDay, LocalDate lastDay, List<LocalTime> waves) {}

    public record WarehouseFacts(
            String code,
            String name,
            String address,
            @Nullable Integer room,
            @Nullable BigDecimal floorM2,
            @Nullable Integer usablePercent,
            @Nullable Integer stacking,
            int preparedPerWave,
            int dockPerWave,
            @Nullable Integer escorts) {}

    public record VehicleFacts(
            String code,
            TransportMode mode,
            String name,
            int boxes,
            int count,
            @Nullable String carrier) {}

    /**
     * @param specialStations how many of the stations are at special locations, numbered from 901
     * @param voters published voters of the district, null where only the regency's total is known
     * @param exerciseVoters voters of the district in the exercise
     * @param wish the day on which the PPK would like its boxes
     */
    public record DistrictFacts(
            String code,
            String name,
            int villages,
            int kelurahan,
            int stations,
            int specialStations,
            @Nullable Integer voters,
            @Nullable Integer exerciseVoters,
            RouteFacts route,
            @Nullable StoreFacts store,
            @Nullable LocalDate wish) {}

    public record RouteFacts(
            BigDecimal km,
            Rain rain,
            FloodRisk flood,
            Signal signal,
            Vulnerability vulnerability,
            List<LegFacts> legs,
            @Nullable List<ClosedFacts> closed) {}

    public record LegFacts(TransportMode mode, int minutes, List<String> vehicles) {}

    public record ClosedFacts(LocalDate day, ClosedReason reason, String note) {}

    public record StoreFacts(
            @Nullable Integer room,
            @Nullable LocalDate releaseDay,
            @Nullable String address) {}
}
