/**
 * The sentences of the application in the reader's language, with the form that a number asks of its noun. It knows no feature
 * and none of its sentences.
 */
@NullMarked
package id.kotaksuara.base.words;

import org.jspecify.annotations.NullMarked;
