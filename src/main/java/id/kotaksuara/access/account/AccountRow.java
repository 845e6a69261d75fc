package id.kotaksuara.access.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An account as a list shows it. */
record AccountRow(
        String username,
        String name,
        Role role,
        String areaCode,
        @Nullable String areaName,
        AccountState state,
        @Nullable OffsetDateTime lastSignInAt,
        boolean secondFactor) {

    public @Nullable Instant lastSignIn() {
        return lastSignInAt == null ? null : lastSignInAt.toInstant();
    }

    public boolean locked() {
        return state == AccountState.LOCKED;
    }

    public boolean disabled() {
        return state == AccountState.DISABLED;
    }
}
