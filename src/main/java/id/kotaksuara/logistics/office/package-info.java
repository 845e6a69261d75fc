/**
 * The office of a regency as its papers name it: the lines of its letterhead and the people who sign. It knows no paper.
 */
@NullMarked
package id.kotaksuara.logistics.office;

import org.jspecify.annotations.NullMarked;
