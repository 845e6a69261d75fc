package id.kotaksuara.road.tour;

import id.kotaksuara.road.input.LegDays;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.page.LegCourse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A last leg as its page shows it.
 *
 * @param course which of its tours these are
 * @param made who planned it when, where somebody did
 * @param outlook what becomes of it
 * @param unknown names of villages to which nobody has said how long it takes
 */
record LegView(
        LegCourse course,
        LastLeg facts,
        LegDays days,
        LegTours.@Nullable Made made,
        LegOutlook outlook,
        List<TourLine> tours,
        List<Told> broken,
        List<Told> left,
        List<Told> cures,
        List<String> unknown) {

    private static final int NAMED = 5;

    LegView {
        tours = List.copyOf(tours);
        broken = List.copyOf(broken);
        left = List.copyOf(left);
        cures = List.copyOf(cures);
        unknown = List.copyOf(unknown);
    }

    KeptTours kept() {
        return made == null ? KeptTours.NONE : made.tours();
    }

    /** The version that a form has seen; -1 where nothing is planned. */
    public int version() {
        return made == null ? -1 : made.version();
    }

    public Optional<LocalDate> loadedBy() {
        return outlook.atPpk();
    }

    public List<Told> firstLeft() {
        return left.subList(0, Math.min(NAMED, left.size()));
    }

    /** Those that are folded on a phone. */
    public List<Told> moreLeft() {
        return left.subList(Math.min(NAMED, left.size()), left.size());
    }

    /** Tells these tours from others, should facts change between looking and saying yes. */
    public String seen() {
        return TourLine.seen(tours);
    }

    /** Sheets belong to what can be driven. */
    public boolean printable() {
        return !tours.isEmpty();
    }

    /** The first few of the villages that are unknown; how many there are is said beside them. */
    public String unknownNames() {
        String names = String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())));
        return unknown.size() > NAMED ? names + ", …" : names;
    }
}
