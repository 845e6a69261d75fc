package id.kotaksuara.access.account;

import id.kotaksuara.region.Area;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An account as an administrator writes it down; the username is only asked for once. */
public record AccountForm(
        @NotBlank @Size(max = 100) String name,

        @NotBlank @Size(max = 60) @Pattern(regexp = USERNAME)
        String username,

        @NotNull @Nullable Role role,
        @Pattern(regexp = AREA) String area,
        @Nullable Integer version) {

    public static final String USERNAME = "|[a-z0-9][a-z0-9._-]*";
    public static final String AREA = "|\\d{2}(\\.\\d{2}){0,2}";

    public AccountForm {
        name = name == null ? "" : name.strip();
        username = plain(username);
        area = plain(area);
    }

    /** Phones begin with a capital and end with a space; neither is meant. */
    public static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    static AccountForm empty(Area area) {
        return new AccountForm("", "", null, area.code(), null);
    }

    /** With a role and an area that a link asks for, where there are such. */
    AccountForm asked(String wanted, String where) {
        var known = Stream.of(Role.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(role);
        return new AccountForm(name, username, known, where.matches(AREA) && !where.isEmpty() ? where : area, version);
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                account.name(),
                account.username(),
                account.role(),
                account.area().code(),
                account.version());
    }

    NewAccount toAccount() {
        return new NewAccount(username, name, role, new Area(area));
    }
}
