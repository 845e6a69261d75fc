package id.kotaksuara.access.chairs;

import id.kotaksuara.access.account.SignedIn;

/** The chairs of a regency's PPK, as an administrator looks after them. */
record ChairsOf(String regency, SignedIn administrator) {}
