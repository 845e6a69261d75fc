package id.kotaksuara.schedule.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.meeting.Minutes.District;
import id.kotaksuara.schedule.meeting.Minutes.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The minutes as plain text, short enough to be sent as a message. */
record MinutesText(Minutes minutes, PlannerWords words) {

    String text(String title) {
        var lines = new ArrayList<String>();
        lines.add(title);
        lines.add(minutes.outcome().answer() + " " + minutes.outcome().proof());
        lines.add("");
        lines.addAll(waves());
        section(lines, "meeting.text.left", left());
        section(
                lines,
                "meeting.text.wishes",
                minutes.wishing().stream().map(this::wish).toList());
        section(
                lines,
                "meeting.text.excluded",
                minutes.excluded().stream()
                        .map(district -> "- " + district.name() + ": "
                                + district.agreement().exclusion())
                        .toList());
        return String.join("\n", lines);
    }

    private void section(List<String> lines, String title, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(words.message(title, List.of()));
            lines.addAll(content);
        }
    }

    /** One line a wave: {@code Rab 20/11: Paramasan 28, Aranio 38}. */
    private List<String> waves() {
        var byWave = minutes.included().stream()
                .flatMap(district -> district.parts().stream())
                .filter(part -> part.what().slot().isPresent())
                .collect(groupingBy(
                        part -> part.what().slot().orElseThrow(), TreeMap::new, mapping(this::boxes, joining(", "))));
        return byWave.entrySet().stream()
                .map(wave -> words.wave(words.problem().waveOf(wave.getKey())) + ": " + wave.getValue())
                .toList();
    }

    private List<String> left() {
        var left = minutes.included().stream()
                .filter(district -> district.agreement().excludedBoxes() == 0)
                .flatMap(district -> district.parts().stream())
                .filter(part -> part.what().slot().isEmpty())
                .map(this::boxes)
                .collect(joining(", "));
        return left.isEmpty() ? List.of() : List.of(left);
    }

    private String boxes(Part part) {
        return part.name() + " " + words.number(part.what().boxes());
    }

    private String wish(District district) {
        var wish = district.agreement().wish().orElseThrow();
        var asked = words.message("meeting.text.asked", List.of(district.name(), words.day(wish.day())));
        var note = wish.note() == null ? "" : " (" + wish.note() + ")";
        return "- " + asked + note + ": " + decision(district);
    }

    private String decision(District district) {
        var answer = district.agreement().answer();
        if (answer.isEmpty()) {
            return words.message("Decision.OPEN", List.of());
        }
        var note = answer.get().note();
        return words.message("Decision." + answer.get().decision(), List.of()) + (note == null ? "" : ", " + note);
    }
}
