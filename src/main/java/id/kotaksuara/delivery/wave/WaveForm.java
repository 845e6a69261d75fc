package id.kotaksuara.delivery.wave;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.crew.SharedCrews;
import id.kotaksuara.delivery.dispatch.CarrierForm;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/**
 * What the office fills in when a wave leaves; it holds whatever was typed.
 *
 * @param early "yes" where somebody has said that it leaves before its day
 * @param tight how many boxes somebody has said may leave without room on their vehicles
 */
record WaveForm(String departedAt, String early, String tight, List<WaveLine> lines) {
    WaveForm {
        departedAt = departedAt == null ? "" : departedAt;
        early = early == null ? "" : early;
        tight = tight == null ? "" : tight;
        lines = lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
    }

    /** The same where those who leave on the vehicles of others have their plates and drivers. */
    WaveForm told(SharedCrews shared) {
        var carriers = shared.told(lines.stream()
                .collect(toMap(WaveLine::number, line -> line.crew().carriers(), (one, same) -> one)));
        return new WaveForm(
                departedAt,
                early,
                tight,
                lines.stream()
                        .map(line -> shared.first().containsKey(line.number())
                                ? line.with(carriers.get(line.number()).stream()
                                        .map(CarrierForm::of)
                                        .toList())
                                : line)
                        .toList());
    }

    /** The numbers of those that are to leave, with a comma between them. */
    String ticked() {
        return lines.stream().filter(WaveLine::goes).map(WaveLine::number).collect(joining(","));
    }

    /** Why the others stay, as far as it was typed, by number; kept beside the session until the page is shown again. */
    HashMap<String, String> reasons() {
        var reasons = new HashMap<String, String>();
        lines.forEach(line -> reasons.put(line.number(), line.reason()));
        return reasons;
    }

    /** Whether somebody has seen that so many boxes find no room. */
    boolean hasSeen(int lacking) {
        return lacking == 0 || tight.matches("\\d{1,6}") && lacking <= Integer.parseInt(tight);
    }
}
