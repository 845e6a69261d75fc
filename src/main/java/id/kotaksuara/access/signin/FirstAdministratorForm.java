package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.AccountForm;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.region.Area;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The first account of all, made by the one-time link that the first start prints. It answers for the whole of Indonesia, for
 * without such an administrator there is no election, in a single office neither.
 */
record FirstAdministratorForm(
        @NotBlank @Size(max = 100) String name,

        @NotBlank @Size(max = 60) @Pattern(regexp = AccountForm.USERNAME)
        String username,

        String password,
        String repeat)
        implements PasswordRules.NewPassword {

    FirstAdministratorForm {
        name = name == null ? "" : name.strip();
        username = AccountForm.plain(username);
    }

    static FirstAdministratorForm empty() {
        return new FirstAdministratorForm("", "", "", "");
    }

    NewAccount toAccount() {
        return new NewAccount(username, name, Role.ADMINISTRATOR, Area.NATION);
    }

    @Override
    public String toString() {
        return "FirstAdministratorForm " + username; // passwords stay out of logs
    }
}
