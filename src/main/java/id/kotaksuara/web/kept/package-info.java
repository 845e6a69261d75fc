/**
 * Parts of pages that are kept as markup for as long as the values they show stay what they are.
 *
 * <p>It must not know what any page is about: a part names its values, and they alone decide.
 */
@NullMarked
package id.kotaksuara.web.kept;

import org.jspecify.annotations.NullMarked;
