package id.kotaksuara.logistics.stock;

import id.kotaksuara.base.form.Typed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why an entry is undone, as a clerk types it. */
record StockCorrectionForm(@Nullable String reason) {

    private static final int LONGEST_REASON = 300;

    Optional<String> reason(Errors errors) {
        return Optional.ofNullable(new Typed(errors, "stock.form.").words("reason", reason, LONGEST_REASON));
    }
}
