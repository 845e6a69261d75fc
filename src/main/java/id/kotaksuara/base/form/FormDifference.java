package id.kotaksuara.base.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One answer that differs between what somebody is about to send and what has been kept meanwhile.
 *
 * @param labelKey message key of the field's label
 * @param yours what the form says
 * @param kept what is kept now
 */
public record FormDifference(String labelKey, String yours, String kept) {

    /** What differs, in the order of the form; both maps lead from label keys to answers. */
    public static List<FormDifference> between(Map<String, String> yours, Map<String, String> kept) {
        return Stream.concat(yours.keySet().stream(), kept.keySet().stream())
                .distinct()
                .map(label ->
                        new FormDifference(label, Typed.orEmpty(yours.get(label)), Typed.orEmpty(kept.get(label))))
                .filter(difference -> !difference.yours().equals(difference.kept()))
                .toList();
    }
}
