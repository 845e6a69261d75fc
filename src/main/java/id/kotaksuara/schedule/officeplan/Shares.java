package id.kotaksuara.schedule.officeplan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.schedule.input.DepartureCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Divides the boxes of each district among the rows that speak of it, and tells where they do not agree. */
public final class Shares {

    private final DepartureCalendar calendar;
    private final LocalDate deadline;
    private final VehicleFinder vehicles;
    private final Map<String, List<ReadRow>> rows;
    private final DistrictFinder districts;
    private final List<Remark> findings = new ArrayList<>();

    public Shares(List<ReadRow> rows, Days.Open days, VehicleFinder vehicles, DistrictFinder districts) {
        this.calendar = days.calendar();
        this.deadline = days.deadline();
        this.vehicles = vehicles;
        this.districts = districts;
        this.rows = rows.stream()
                .filter(ReadRow::counts)
                .collect(groupingBy(ReadRow::district, TreeMap::new, Collectors.toList()));
    }

    /** Boxes by district as the rows say them, where every row says a number. */
    public static Map<String, Integer> stated(List<ReadRow> rows) {
        Map<String, Integer> stated = new TreeMap<>();
        var silent = rows.stream()
                .filter(row -> row.counts() && row.boxes() == null)
                .map(ReadRow::district)
                .toList();
        rows.stream()
                .filter(row -> row.counts() && !silent.contains(row.district()))
                .forEach(row -> stated.merge(row.district(), row.boxes(), Integer::sum));
        return stated;
    }

    public List<Remark> findings() {
        return List.copyOf(findings);
    }

    /** What leaves when, together exactly the boxes of the district's consignments. */
    public List<Share> of(Consignment consignment) {
        int need = consignment.boxes();
        var said = inOrder(rows.getOrDefault(consignment.destination(), List.of()));
        int stated = said.stream()
                .mapToInt(row -> row.boxes() == null ? 0 : row.boxes())
                .sum();
        boolean oneTakesTheRest = said.stream().anyMatch(row -> row.boxes() == null);
        int rest = need;
        var shares = new ArrayList<Share>();
        for (var row : said) {
            int boxes = Math.min(rest, row.boxes() == null ? Math.max(0, need - stated) : row.boxes());
            if (boxes > 0) {
                shares.add(share(row, boxes));
                rest -= boxes;
            }
        }
        if (rest > 0) {
            shares.add(Share.left(rest));
        }
        tell(consignment.destination(), said.isEmpty(), oneTakesTheRest ? Math.max(need, stated) : stated, need);
        return shares;
    }

    /** Districts that the file names and that need no boxes. */
    public void tellUnneeded(List<Consignment> all) {
        var needed = all.stream().map(Consignment::destination).toList();
        rows.keySet().stream()
                .filter(district -> !needed.contains(district))
                .forEach(district -> findings.add(Remark.of("unneeded", name(district))));
    }

    private void tell(String district, boolean absent, int stated, int need) {
        if (absent) {
            findings.add(Remark.of("absent", name(district), need));
        } else if (stated < need) {
            findings.add(Remark.of("fewer", name(district), stated, need, need - stated));
        } else if (stated > need) {
            findings.add(Remark.of("more", name(district), stated, need));
        }
    }

    private Share share(ReadRow row, int boxes) {
        var slots = Days.slots(row, calendar);
        if (slots.isEmpty()) {
            findings.add(outside(row, boxes));
        }
        return new Share(slots, boxes, vehicles.named(row.row().said().vehicle()));
    }

    private Remark outside(ReadRow row, int boxes) {
        String day = row.day().toString();
        return row.day().isAfter(deadline)
                ? Remark.of("late", name(row.district()), day, boxes, deadline.toString())
                : Remark.of("outside", name(row.district()), day, boxes);
    }

    private List<ReadRow> inOrder(List<ReadRow> said) {
        var once = new ArrayList<ReadRow>();
        for (var row : said) {
            boolean again = row.boxes() == null && once.stream().anyMatch(other -> other.boxes() == null);
            if (!again) {
                once.add(row);
            }
        }
        once.sort(comparing(ReadRow::day).thenComparing(ReadRow::line));
        return once;
    }

    private String name(String district) {
        return districts.names().getOrDefault(district, district);
    }
}
