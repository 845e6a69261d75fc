package id.kotaksuara.access.account;

/** Whether somebody can sign in, and if not, why. */
enum AccountState {
    ACTIVE,
    /** The one-time link has not been used yet. */
    WITHOUT_PASSWORD,
    /** After wrong tries, for a while. */
    LOCKED,
    DISABLED
}
