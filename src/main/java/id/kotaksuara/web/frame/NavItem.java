package id.kotaksuara.web.frame;

/** One link of the frame: a message key, an address, and whether the reader is there now. */
record NavItem(String key, String href, boolean here) {}
