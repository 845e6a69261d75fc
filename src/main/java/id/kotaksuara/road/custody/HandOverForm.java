package id.kotaksuara.road.custody;

import id.kotaksuara.base.form.PastMoment;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.road.custody.Luggage.Carried;
import id.kotaksuara.road.custody.Luggage.SealedBox;
import id.kotaksuara.road.custody.TourMovement.Door;
import id.kotaksuara.road.report.WhatCame;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is said at the end of a movement, as it is typed by whoever has the link.
 *
 * @param counts by the place of the load in the list, where one is short or has too many; empty means as sent
 * @param containers how many of each sort came
 * @param early whether somebody has ticked that it is there before it was to leave
 * @param at when it was handed over, as a date-and-time input writes it; empty where that was just now
 * @param other seals by the place of the box in the list, where one is not the seal it left with
 */
record HandOverForm(
        @Nullable String boxes,
        @Nullable String seals,
        @Nullable String giver,
        @Nullable String receiver,
        @Nullable String note,
        @Nullable String early,
        @Nullable String at,
        @Nullable Map<String, String> counts,
        @Nullable Map<String, String> containers,
        @Nullable Map<String, String> other) {

    /** More than twice what was sent, and these, is a slip of the finger. */
    private static final int BESIDE = 10;

    private static final int LONGEST_SEAL = 40;

    /** Seals as they were found. */
    enum Seals {
        WHOLE,
        BROKEN
    }

    static HandOverForm blank() {
        return new HandOverForm("", "", "", "", "", "", "", Map.of(), Map.of(), Map.of());
    }

    public Map<String, String> counts() {
        return Objects.requireNonNullElse(counts, Map.of());
    }

    public Map<String, String> containers() {
        return Objects.requireNonNullElse(containers, Map.of());
    }

    public Map<String, String> other() {
        return Objects.requireNonNullElse(other, Map.of());
    }

    /** What was said, and when it was handed over. */
    record Said(WhatCame came, Instant at) {}

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    Said said(Errors errors, TourMovement movement, Door door, PastMoment here) {
        var typed = new Typed(errors, "custody.form.");
        Integer number = typed.whole("boxes", boxes, 0, 2 * door.boxes() + BESIDE);
        var each = counted(errors, typed, door, number);
        var seal = typed.choice("seals", seals, Seals.class);
        var came = containers(errors, movement.luggage().carried());
        var other = otherSeals(typed, movement.luggage().seals());
        String gave = typed.words("giver", giver, 100);
        String took = typed.words("receiver", receiver, 100);
        String noted = typed.wordsOrNone("note", note, 500);
        var when = when(typed, movement, door, here);
        boolean whole = seal == Seals.WHOLE && other.isEmpty();
        return typed.fine() ? new Said(new WhatCame(each, "", whole, gave, took, noted, came, other), when) : null;
    }

    private @Nullable Instant when(Typed typed, TourMovement movement, Door door, PastMoment here) {
        if (movement.takes(door).isAfter(here.now()) && !"yes".equals(early)) {
            typed.slip("early", "custody.form.not_yet");
        }
        var when = here.read(typed, "at", at);
        return when == null || movement.mayEndAt(when, here.now()) ? when : typed.slip("at", "custody.at.before");
    }

    /** Of one village all that came is its; of several, the villages have to come to what was counted in all. */
    private Map<String, Integer> counted(Errors errors, Typed typed, Door door, @Nullable Integer all) {
        var each = new HashMap<String, Integer>();
        if (!door.several()) {
            each.put(door.first().code(), all == null ? 0 : all);
            return each;
        }
        for (int at = 0; at < door.stops().size(); at++) {
            var stop = door.stops().get(at);
            String own = counts().get(String.valueOf(at));
            boolean asSent = Typed.orEmpty(own).isEmpty();
            each.put(stop.code(), asSent ? stop.boxes() : number(errors, "counts[" + at + "]", own));
        }
        int sum = each.values().stream().mapToInt(Integer::intValue).sum();
        if (all != null && all != sum && typed.fine()) {
            typed.slip("boxes", "custody.form.sum", all, sum);
        }
        return each;
    }

    private Map<String, Integer> containers(Errors errors, List<Carried> carried) {
        var came = new HashMap<String, Integer>();
        for (Carried each : carried) {
            String name = each.container().name();
            came.put(
                    name,
                    number(errors, "containers[" + name + "]", containers().get(name)));
        }
        return came;
    }

    private static int number(Errors errors, String field, @Nullable String text) {
        String digits = Typed.digits(text);
        if (digits.matches("\\d{1,4}")) {
            return Integer.parseInt(digits);
        }
        errors.rejectValue(field, digits.isEmpty() ? "custody.form.number.missing" : "custody.form.number");
        return 0;
    }

    private Map<String, String> otherSeals(Typed typed, List<SealedBox> sealed) {
        var came = new HashMap<String, String>();
        for (int at = 0; at < sealed.size(); at++) {
            String read = typed.wordsOrNone("other[" + at + "]", other().get(String.valueOf(at)), LONGEST_SEAL);
            if (read != null && !read.isEmpty() && !read.equals(sealed.get(at).sent())) {
                came.put(sealed.get(at).box(), read);
            }
        }
        return came;
    }
}
