/**
 * What stands in an XLSX file, read as a stream and measured while it is unpacked, so that no file costs more memory or
 * time than its size allows. It knows sheets, rows and what a cell shows, and not what any of it means.
 */
@NullMarked
package id.kotaksuara.base.workbook;

import org.jspecify.annotations.NullMarked;
