package id.kotaksuara.access.signin;

/** Changing one's own password. */
record PasswordForm(String current, String password, String repeat) implements PasswordRules.NewPassword {

    static PasswordForm empty() {
        return new PasswordForm("", "", "");
    }

    @Override
    public String toString() {
        return "PasswordForm"; // passwords stay out of logs
    }
}
