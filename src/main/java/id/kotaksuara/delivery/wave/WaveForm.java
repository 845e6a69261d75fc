package id.kotaksuara.delivery.wave;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.crew.SharedCrews;
import id.kotaksuara.delivery.dispatch.CarrierForm;
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

    /** Whether somebody has seen that so many boxes find no room. */
    boolean hasSeen(int lacking) {
        return lacking == 0 || tight.matches("\\d{1,6}") && lacking <= Integer.parseInt(tight);
    }
}
