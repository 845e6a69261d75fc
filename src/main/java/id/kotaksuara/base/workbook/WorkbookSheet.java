package id.kotaksuara.base.workbook;

/**
 * One sheet of a workbook.
 *
 * @param hidden whether a person who opens the workbook does not see it
 * @param part where it stands within the file
 */
public record WorkbookSheet(String name, boolean hidden, String part) {}
