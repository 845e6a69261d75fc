package id.kotaksuara.logistics.office;

/** What stands at the head of an office's papers: the names of regency and province, and what the office says of itself. */
record Letterhead(String regency, String province, OfficeFacts office) {}
