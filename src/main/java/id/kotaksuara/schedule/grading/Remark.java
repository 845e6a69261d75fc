package id.kotaksuara.schedule.grading;

import java.util.List;

/** A sentence of a report: the end of its message key {@code grading.remark.}, and numbers, names or ISO days for it. */
record Remark(String key, List<Object> arguments) {

    Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
