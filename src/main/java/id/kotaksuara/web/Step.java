package id.kotaksuara.web;

/** One step of the way from the nation down to the page's region. */
record Step(String name, String href) {}
