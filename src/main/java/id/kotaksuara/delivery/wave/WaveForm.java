package id.kotaksuara.delivery.wave;

import java.util.List;
import java.util.Objects;

/**
 * What the office fills in when a wave leaves; it holds whatever was typed.
 *
 * @param early "yes" where somebody has said that it leaves before its day
 */
record WaveForm(String departedAt, String early, List<WaveLine> lines) {
    WaveForm {
        departedAt = departedAt == null ? "" : departedAt;
        early = early == null ? "" : early;
        lines = lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
    }
}
