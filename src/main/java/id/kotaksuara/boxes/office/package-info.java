/**
 * The page on which an office begins to keep boxes one by one, sees how far they are, and is told what the requirement
 * asks for otherwise than before. It does not know how boxes are packed.
 */
@NullMarked
package id.kotaksuara.boxes.office;

import org.jspecify.annotations.NullMarked;
