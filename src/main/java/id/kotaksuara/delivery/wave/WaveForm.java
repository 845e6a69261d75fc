package id.kotaksuara.delivery.wave;

import java.util.List;
import java.util.Objects;

/** What the office fills in when a wave leaves; it holds whatever was typed. */
record WaveForm(String departedAt, List<WaveLine> lines) {
    WaveForm {
        departedAt = departedAt == null ? "" : departedAt;
        lines = lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
    }
}
