package id.kotaksuara.schedule.officeplan;

import java.util.List;

/** A sentence of a report: the end of its message key {@code grading.remark.}, and numbers, names or ISO days for it. */
public record Remark(String key, List<Object> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
