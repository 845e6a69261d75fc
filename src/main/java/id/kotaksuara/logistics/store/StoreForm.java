package id.kotaksuara.logistics.store;

import id.kotaksuara.base.form.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The store of a PPK as it is typed; no room means not measured. */
record StoreForm(String room, String releaseDay, String address, String contact, String version) {

    static StoreForm of(DistrictStore store) {
        StoreFacts facts = store.facts();
        return new StoreForm(
                Objects.toString(facts.room(), ""),
                Objects.toString(facts.releaseDay(), ""),
                facts.address(),
                facts.contact(),
                Integer.toString(store.version()));
    }

    StoreForm knowing(DistrictStore store) {
        return new StoreForm(room, releaseDay, address, contact, Integer.toString(store.version()));
    }

    /** The same store with another one's room and day; where it is and who answers for it stay. */
    StoreForm measuredLike(StoreForm other) {
        return new StoreForm(other.room, other.releaseDay, address, contact, version);
    }

    boolean knows(DistrictStore store) {
        return Integer.toString(store.version()).equals(version);
    }

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    StoreFacts facts(Errors errors) {
        var typed = new Typed(errors, "store.form.");
        Integer boxes = typed.wholeOrNone("room", room, 1, Room.MOST_BOXES);
        LocalDate day = typed.dayOrNone("releaseDay", releaseDay);
        String at = typed.wordsOrNone("address", address, 300);
        String who = typed.wordsOrNone("contact", contact, 100);
        return typed.fine() ? new StoreFacts(boxes, day, at, who) : null;
    }

    /** Label keys and answers, to tell what somebody else changed. */
    Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("store.form.room", room);
        answers.put("store.form.releaseDay", releaseDay);
        answers.put("store.form.address", address);
        answers.put("store.form.contact", contact);
        return answers;
    }
}
