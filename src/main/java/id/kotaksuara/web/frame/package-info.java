/** The frame of every page: who reads, where, in which election, and where the navigation leads from there. */
@NullMarked
package id.kotaksuara.web.frame;

import org.jspecify.annotations.NullMarked;
