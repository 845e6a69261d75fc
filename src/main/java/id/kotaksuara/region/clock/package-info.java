/** What time it is at an office: in the zone of its region, and in an example by a time of its own. */
@NullMarked
package id.kotaksuara.region.clock;

import org.jspecify.annotations.NullMarked;
