package id.kotaksuara.boxes.label;

import id.kotaksuara.base.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Whether the page warned that no telephone will find what the labels say, and whether they are wanted all the same. */
record LabelAsked(@Nullable String warned, @Nullable String anyway) {

    boolean unanswered() {
        return warned != null && anyway == null;
    }

    void mustBeAnswered() {
        if (unanswered()) {
            throw new RuleBroken("box.label.here_only");
        }
    }
}
