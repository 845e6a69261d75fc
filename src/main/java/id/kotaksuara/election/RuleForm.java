package id.kotaksuara.election;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A quantity rule as an administrator types it.
 *
 * @param reserve in percent with at most one decimal, {@code 2,5} or {@code 2.5}; blank for none
 */
record RuleForm(
        @NotNull Material material,
        @Nullable String contestCode,
        @NotNull QuantityBasis basis,
        @NotBlank @Pattern(regexp = "\\s*(\\d{1,6})?\\s*") String quantity,

        @Nullable @Pattern(regexp = "\\s*(\\d{1,3}([.,]\\d)?)?\\s*")
        String reserve,

        @NotNull Placement placement,
        boolean standing,
        @NotBlank @Size(max = 300) String legalBasis,
        @Nullable Integer version) {

    static RuleForm blank() {
        return new RuleForm(null, "", null, "", "", null, false, "", null);
    }

    static RuleForm of(QuantityRule rule) {
        RuleTerms terms = rule.terms();
        return new RuleForm(
                terms.material(),
                terms.contestCode(),
                terms.basis(),
                String.valueOf(terms.quantity()),
                percent(terms.reservePermille()),
                terms.placement(),
                terms.standing(),
                terms.legalBasis(),
                rule.version());
    }

    RuleTerms toTerms() {
        return new RuleTerms(
                material,
                contestCode == null || contestCode.isEmpty() ? null : contestCode,
                basis,
                Integer.parseInt(quantity.strip()),
                permille(),
                placement,
                standing,
                legalBasis.strip());
    }

    private int permille() {
        return reserve == null || reserve.isBlank()
                ? 0
                : new BigDecimal(reserve.strip().replace(',', '.'))
                        .movePointRight(1)
                        .intValueExact();
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
