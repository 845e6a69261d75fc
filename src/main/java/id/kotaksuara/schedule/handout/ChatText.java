package id.kotaksuara.schedule.handout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.region.Zone;
import id.kotaksuara.schedule.progress.OfficeNow;
import id.kotaksuara.schedule.version.ScheduleHead;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A schedule as a message that a chat shows well: a paragraph for each wave, a line for each load. It says which version it is
 * and whether that counts, and of each load that should have left that it has not.
 */
record ChatText(PlannerWords words, Zone zone, OfficeNow now) {

    /** @param title what stands above it, in one line */
    String of(String title, ScheduleHead head, List<Leaving> leaving) {
        var waves = leaving.stream().collect(groupingBy(Leaving::at, TreeMap::new, toList()));
        var version = words.message("handout.text.version." + head.status(), List.of(head.number()));
        var lines = new ArrayList<String>(List.of(title, version));
        waves.forEach((at, loads) -> {
            lines.add("");
            lines.add(wave(at, loads));
            loads.forEach(load -> lines.add("- " + load(load)));
        });
        return String.join("\n", lines);
    }

    /** Bold in chats, between asterisks. */
    private String wave(LocalDateTime at, List<Leaving> loads) {
        int boxes = loads.stream().mapToInt(load -> load.part().what().boxes()).sum();
        return words.message(
                "handout.text.wave",
                List.of(words.longDay(at.toLocalDate()), loads.get(0).hour(), zone.name(), boxes));
    }

    private String load(Leaving load) {
        var part = load.part();
        String line = words.message(
                "handout.text.load", List.of(part.name(), part.what().boxes(), part.vehicles()));
        String crew = load.crew().isEmpty()
                ? ""
                : words.message(
                        load.crew().certain() ? "handout.text.crew" : "handout.text.crew.proposed",
                        List.of(load.crew().words()));
        String late = isLate(load) ? words.message("handout.text.late", List.of()) : "";
        return part.arrives()
                        .filter(day -> !day.equals(load.at().toLocalDate()))
                        .map(day -> line + words.message("handout.text.arrives", List.of(words.day(day))))
                        .orElse(line)
                + late
                + crew;
    }

    private boolean isLate(Leaving load) {
        return load.at().isBefore(now.now().toLocalDateTime())
                && !now.departed().contains(load.part().what().code());
    }
}
