package id.kotaksuara.base.backup;

/** Why a copy was not made or an installation not filled from it: a sentence and what it is about. */
final class BackupProblem extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String about;

    BackupProblem(String key, Object about) {
        super(key + ": " + about);
        this.key = key;
        this.about = about.toString();
    }

    String key() {
        return key;
    }

    String about() {
        return about;
    }
}
