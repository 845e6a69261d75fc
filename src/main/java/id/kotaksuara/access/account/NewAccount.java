package id.kotaksuara.access.account;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.region.Area;

/** Ask for an account for a person, in one role for one area. */
public record NewAccount(String username, String name, Role role, Area area) {
    public NewAccount {
        requireNonNull(username, "username");
        requireNonNull(name, "name");
        requireNonNull(role, "role");
        requireNonNull(area, "area");
    }

    Account withPassword(String hash) {
        return new Account(username, name, role, area, hash);
    }
}
