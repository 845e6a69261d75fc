package id.kotaksuara.account;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** Which accounts a list shows and in what order; whatever an address says, it is made sense of. */
record AccountFilter(String q, String role, String area, String state, String sort, int page) {

    private static final List<String> SORTS = List.of("name", "username", "role", "area", "state", "last");

    AccountFilter {
        q = q == null ? "" : q.strip();
        role = known(role, Arrays.stream(Role.values()).map(Role::name).toList());
        area = area == null || !area.matches(AccountForm.AREA) ? "" : area;
        state = known(
                state,
                Arrays.stream(AccountState.values()).map(AccountState::name).toList());
        sort = SORTS.contains(sort) ? sort : "name";
        page = Math.max(1, page);
    }

    private static String known(String value, List<String> values) {
        return values.contains(value) ? value : "";
    }

    boolean narrows() {
        return !(q + role + area + state).isEmpty();
    }

    /** The address of the same list in another order. */
    public String sortedBy(String other) {
        return address().queryParam("sort", other).encode().toUriString();
    }

    /** The address of the same list, ready for a page number. */
    public String pageAddress() {
        return address().queryParam("sort", sort).encode().toUriString() + "&";
    }

    private UriComponentsBuilder address() {
        return UriComponentsBuilder.fromPath("/accounts")
                .queryParam("q", q.replace("&", "%26"))
                .queryParam("role", role)
                .queryParam("area", area)
                .queryParam("state", state);
    }
}
