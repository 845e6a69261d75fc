package id.kotaksuara.planner.stored;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kotaksuara.base.json.KeptJson;
import id.kotaksuara.planner.planning.Closures;
import id.kotaksuara.planner.planning.Companions;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Wave;
import id.kotaksuara.planner.stored.StoredMeans.StoredOrigin;
import id.kotaksuara.planner.stored.StoredMeans.StoredStore;
import id.kotaksuara.planner.stored.StoredMeans.StoredVehicle;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;

/** A planning problem as it is kept. */
public record StoredProblem(
        @Nullable Integer version,
        String name,
        List<LocalDate> days,
        int wavesPerDay,
        List<StoredOrigin> origins,
        List<StoredVehicle> vehicles,
        List<StoredStore> destinations,
        List<StoredConsignment> consignments,
        StoredProblem.@Nullable StoredClosures closures,
        int firstSlot,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<StoredProblem.StoredPair> shares) {

    /** A page of a schedule reads the same problem several times, and the next reader again. */
    private static final ConcurrentLruCache<String, PlanningProblem> KNOWN =
            new ConcurrentLruCache<>(32, StoredProblem::parsed);

    /** Two districts that may share vehicles. */
    record StoredPair(String one, String other) {

        private static @Nullable List<StoredPair> of(Companions shares) {
            return shares.isNone()
                    ? null
                    : shares.sorted().stream()
                            .map(pair -> new StoredPair(pair.one(), pair.other()))
                            .toList();
        }

        private static Companions shares(@Nullable List<StoredPair> kept) {
            return kept == null
                    ? Companions.NONE
                    : new Companions(kept.stream()
                            .map(pair -> new Companions.Pair(pair.one(), pair.other()))
                            .collect(Collectors.toSet()));
        }
    }

    /** Days and waves in which nothing leaves. */
    record StoredClosures(List<LocalDate> days, List<StoredWave> waves) {

        private static StoredClosures of(Closures closures) {
            return new StoredClosures(
                    closures.days().stream().sorted().toList(),
                    closures.waves().stream()
                            .sorted(comparing(Wave::day).thenComparing(Wave::number))
                            .map(wave -> new StoredWave(wave.day(), wave.number()))
                            .toList());
        }

        private Closures closures() {
            return new Closures(
                    Set.copyOf(days),
                    waves.stream()
                            .map(wave -> new Wave(wave.day(), wave.number()))
                            .collect(Collectors.toSet()));
        }
    }

    /** One wave of a day, from 1. */
    record StoredWave(LocalDate day, int number) {}

    public static StoredProblem of(PlanningProblem problem) {
        return new StoredProblem(
                StoredVersion.NOW,
                problem.name(),
                problem.days(),
                problem.wavesPerDay(),
                problem.origins().stream().map(StoredOrigin::of).toList(),
                problem.vehicles().stream().map(StoredVehicle::of).toList(),
                problem.destinations().stream().map(StoredStore::of).toList(),
                problem.consignments().stream().map(StoredConsignment::of).toList(),
                StoredClosures.of(problem.closures()),
                problem.firstSlot(),
                StoredPair.of(problem.shares()));
    }

    public PlanningProblem problem() {
        StoredVersion.requireKnown(version);
        return new PlanningProblem(
                name,
                days,
                wavesPerDay,
                origins.stream().map(StoredOrigin::origin).toList(),
                vehicles.stream().map(StoredVehicle::vehicle).toList(),
                destinations.stream().map(StoredStore::destination).toList(),
                consignments.stream().map(StoredConsignment::consignment).toList(),
                closures == null ? Closures.NONE : closures.closures(),
                firstSlot,
                StoredPair.shares(shares));
    }

    public static String write(PlanningProblem problem) {
        return KeptJson.write(of(problem));
    }

    /** Whatever version of this form it is; one that is newer than this application is refused in words. */
    public static PlanningProblem read(String json) {
        return KNOWN.get(json);
    }

    private static PlanningProblem parsed(String json) {
        StoredVersion.requireKnown(KeptJson.number(json, "version", 1));
        return KeptJson.read(json, StoredProblem.class).problem();
    }
}
