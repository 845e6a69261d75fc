package id.kotaksuara.access.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which accounts a list shows and in what order; whatever an address says, it is made sense of. */
record AccountFilter(String q, String role, String area, String state, String sort, String page) {

    private static final List<String> SORTS = List.of("name", "username", "role", "area", "state", "last");

    AccountFilter {
        q = q == null ? "" : q.strip();
        role = known(role, Arrays.stream(Role.values()).map(Role::name).toList());
        area = area == null || !area.matches(AccountForm.AREA) ? "" : area;
        state = known(
                state,
                Arrays.stream(AccountState.values()).map(AccountState::name).toList());
        sort = known(sort, SORTS).isEmpty() ? SORTS.get(0) : sort;
        page = page != null && page.matches("[1-9]\\d{0,5}") ? page : "1";
    }

    private static String known(@Nullable String value, List<String> values) {
        return value != null && values.contains(value) ? value : "";
    }

    public int number() {
        return Integer.parseInt(page);
    }

    public boolean narrows() {
        return !(q + role + area + state).isEmpty();
    }

    /** The address of the same list in another order. */
    public String sortedBy(String other) {
        return address() + "&sort=" + other;
    }

    /** The address of the same list, ready for a page number. */
    public String pageAddress() {
        return sortedBy(sort) + "&";
    }

    private String address() {
        return "/accounts?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&role=" + role + "&area=" + area
                + "&state=" + state;
    }
}
