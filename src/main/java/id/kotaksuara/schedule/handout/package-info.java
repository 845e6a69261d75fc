/**
 * A schedule as it is handed out: papers to sign, one sheet for the wall, a workbook, a text for chats, a calendar.
 *
 * <p>It reads the minutes of a version. Who drives is told by whoever follows shipments.
 */
@NullMarked
package id.kotaksuara.schedule.handout;

import org.jspecify.annotations.NullMarked;
