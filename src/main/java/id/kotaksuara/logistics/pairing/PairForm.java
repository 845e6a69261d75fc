package id.kotaksuara.logistics.pairing;

import id.kotaksuara.region.District;
import java.util.Collection;
import java.util.Optional;
import org.springframework.validation.Errors;

/** Two districts as somebody chose them. */
record PairForm(String one, String other) {

    static final PairForm EMPTY = new PairForm("", "");

    PairForm {
        one = one == null ? "" : one;
        other = other == null ? "" : other;
    }

    /** The pair, where both are districts of the office and not the same one. */
    Optional<DistrictPair> pair(Collection<District> of, Errors errors) {
        check("one", one, of, errors);
        check("other", other, of, errors);
        if (!errors.hasErrors() && one.equals(other)) {
            errors.rejectValue("other", "pair.same");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(new DistrictPair(one, other));
    }

    private static void check(String field, String code, Collection<District> of, Errors errors) {
        if (of.stream().noneMatch(district -> district.code().equals(code))) {
            errors.rejectValue(field, "pair.choose." + field);
        }
    }
}
