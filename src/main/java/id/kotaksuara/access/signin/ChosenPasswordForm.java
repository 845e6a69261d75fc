package id.kotaksuara.access.signin;

/** Choosing a password by a one-time link. */
record ChosenPasswordForm(String password, String repeat) implements PasswordRules.NewPassword {

    static ChosenPasswordForm empty() {
        return new ChosenPasswordForm("", "");
    }

    @Override
    public String toString() {
        return "ChosenPasswordForm"; // passwords stay out of logs
    }
}
