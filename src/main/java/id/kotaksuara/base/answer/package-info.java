/** What takes long to work out from facts: asked by pages, worked out once as a job, kept by its facts. */
@NullMarked
package id.kotaksuara.base.answer;

import org.jspecify.annotations.NullMarked;
