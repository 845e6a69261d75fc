package id.kotaksuara.logistics.office;

/**
 * What stands at the head of an office's papers: the names of regency and province, and what the office says of itself.
 *
 * @param logo the address of its emblem, which is the image itself; "" where it has none
 */
record Letterhead(String regency, String province, OfficeFacts office, String logo) {}
