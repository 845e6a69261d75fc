package id.kotaksuara.logistics.stock;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * The part of a ledger that a reader asked for, newest first.
 *
 * @param kind only entries of this kind; empty for all
 * @param material only entries about this material; empty for all
 * @param page from 1
 */
record LedgerView(String kind, String material, @Nullable String page) {

    private static final int LINES = 50;

    LedgerView {
        kind = word(kind);
        material = word(material);
    }

    private static String word(@Nullable String choice) {
        return choice == null ? "" : choice.replaceAll("\\W", "");
    }

    /** Kind and material of the entries that are asked for. */
    String pattern() {
        return (kind.isEmpty() ? "%" : kind) + " " + (material.isEmpty() ? "%" : material);
    }

    Pageable lines() {
        return PageRequest.of(number() - 1, LINES);
    }

    public int number() {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The filter as it stands in an address, ready for the number of a page. */
    public String address() {
        return "?kind=" + kind + "&material=" + material + "&";
    }
}
