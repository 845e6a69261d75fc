/**
 * What lies about of schedules and may go: versions that nobody published, gradings that became no version. It says to the
 * quotas of offices what there is, and takes away what they ask for; a number that was given away is never given again.
 */
@NullMarked
package id.kotaksuara.schedule.expiry;

import org.jspecify.annotations.NullMarked;
