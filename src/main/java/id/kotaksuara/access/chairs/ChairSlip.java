package id.kotaksuara.access.chairs;

/** What one chair is handed: who they are here, and the link that leads in once. */
record ChairSlip(String username, String name, String district, String link) {}
