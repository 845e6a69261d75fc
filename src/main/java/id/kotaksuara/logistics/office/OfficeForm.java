package id.kotaksuara.logistics.office;

import id.kotaksuara.base.form.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An office as it is typed; every answer may be left out. */
record OfficeForm(
        String address,
        String contact,
        String phone,
        String place,
        String chair,
        String secretary,
        String storekeeper,
        String version) {

    static OfficeForm of(Office office) {
        OfficeFacts facts = office.facts();
        return new OfficeForm(
                facts.address(),
                facts.contact(),
                facts.phone(),
                facts.place(),
                facts.chair(),
                facts.secretary(),
                facts.storekeeper(),
                Integer.toString(office.version()));
    }

    OfficeForm knowing(Office office) {
        return new OfficeForm(
                address, contact, phone, place, chair, secretary, storekeeper, Integer.toString(office.version()));
    }

    boolean knows(Office office) {
        return Integer.toString(office.version()).equals(version);
    }

    /** What was answered, or null with every slip told at its field. */
    @Nullable
    OfficeFacts facts(Errors errors) {
        var typed = new Typed(errors, "office.form.");
        String at = typed.wordsOrNone("address", address, 200);
        String reached = typed.wordsOrNone("contact", contact, 150);
        String calls = typed.phoneOrNone("phone", phone);
        String signedIn = typed.wordsOrNone("place", place, 60);
        String chairs = typed.wordsOrNone("chair", chair, 100);
        String writes = typed.wordsOrNone("secretary", secretary, 100);
        String keeps = typed.wordsOrNone("storekeeper", storekeeper, 100);
        return typed.fine() ? new OfficeFacts(at, reached, calls, signedIn, chairs, writes, keeps) : null;
    }

    /** Label keys and answers, to tell what somebody else changed. */
    Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("office.form.address", address);
        answers.put("office.form.contact", contact);
        answers.put("office.form.phone", phone);
        answers.put("office.form.place", place);
        answers.put("office.form.chair", chair);
        answers.put("office.form.secretary", secretary);
        answers.put("office.form.storekeeper", storekeeper);
        return answers;
    }
}
