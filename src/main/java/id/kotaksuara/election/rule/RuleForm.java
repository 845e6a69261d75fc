package id.kotaksuara.election.rule;

import id.kotaksuara.base.form.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A quantity rule as an administrator types it.
 *
 * @param piecesPerBox blank where nobody has measured
 * @param reserve in percent with at most one decimal, {@code 2,5} or {@code 2.5}; blank for none
 */
record RuleForm(
        @NotBlank String material,
        @Nullable String contestCode,
        @NotBlank String basis,

        @NotBlank @Pattern(regexp = "(\\d{1,6})?+") String quantity,

        @Pattern(regexp = "(\\d{1,3}([.,]\\d)?)?+") String reserve,

        @NotBlank String placement,
        @Nullable Boolean standing,

        @Pattern(regexp = "(\\d{1,6})?+") String piecesPerBox,

        @NotBlank @Size(max = 300) String legalBasis,
        @Nullable Integer version) {

    private static final int OF_A_STATION = 5;

    RuleForm {
        quantity = Typed.digits(quantity);
        reserve = Typed.orEmpty(reserve);
        piecesPerBox = Typed.digits(piecesPerBox);
    }

    static RuleForm blank() {
        return new RuleForm("", "", "", "", "", "", null, "", "", null);
    }

    static RuleForm of(QuantityRule rule) {
        RuleTerms terms = rule.terms();
        return new RuleForm(
                terms.material().name(),
                terms.contestCode(),
                terms.basis().name(),
                String.valueOf(terms.quantity()),
                percent(terms.reservePermille()),
                terms.placement().name(),
                terms.standing(),
                Objects.toString(terms.piecesPerBox(), ""),
                terms.legalBasis(),
                rule.version());
    }

    /** What the annotations cannot say: that each choice is one that was offered. */
    void check(Errors errors) {
        checkChoice("material", material, Material.values(), errors);
        checkChoice("basis", basis, QuantityBasis.values(), errors);
        checkChoice("placement", placement, BoxSide.values(), errors);
        if (!errors.hasFieldErrors("basis") && !errors.hasFieldErrors("placement") && packedByNobody()) {
            errors.rejectValue("placement", "inside");
        }
    }

    /** A box is packed for a station: what is counted by villages or districts is in none of them. */
    private boolean packedByNobody() {
        return BoxSide.INSIDE.name().equals(placement)
                && Stream.of(QuantityBasis.values())
                        .anyMatch(one -> one.name().equals(basis) && !one.reaches(OF_A_STATION));
    }

    RuleTerms toTerms() {
        return new RuleTerms(
                Material.valueOf(material),
                contestCode == null || contestCode.isEmpty() ? null : contestCode,
                QuantityBasis.valueOf(basis),
                Integer.parseInt(quantity),
                permille(),
                BoxSide.valueOf(placement),
                Boolean.TRUE.equals(standing),
                piecesPerBox.isEmpty() ? null : Integer.valueOf(piecesPerBox),
                legalBasis.strip());
    }

    private static void checkChoice(String field, @Nullable String chosen, Enum<?>[] offered, Errors errors) {
        boolean missing = chosen == null || chosen.isBlank();
        if (!missing && Stream.of(offered).noneMatch(one -> one.name().equals(chosen))) {
            errors.rejectValue(field, "choice");
        }
    }

    private int permille() {
        return reserve.isEmpty()
                ? 0
                : new BigDecimal(reserve.replace(',', '.')).movePointRight(1).intValueExact();
    }

    private static String percent(int permille) {
        return permille == 0
                ? ""
                : BigDecimal.valueOf(permille, 1)
                        .setScale(permille % 10 == 0 ? 0 : 1, RoundingMode.UNNECESSARY)
                        .toPlainString()
                        .replace('.', ',');
    }
}
