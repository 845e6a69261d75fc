package id.kotaksuara.region;

/** Which zone a regency lives in. */
record RegencyZone(String code, Zone zone) {}
