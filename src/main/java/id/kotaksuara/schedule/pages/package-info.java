/**
 * The pages about versions: the list of them, the board of one, planning one again, and what stands above every page.
 *
 * <p>It fills pages and asks others to change something. Steps of a version and its single districts have rooms of their own.
 */
@NullMarked
package id.kotaksuara.schedule.pages;

import org.jspecify.annotations.NullMarked;
