/**
 * How planning problems, plans and tours are kept: records of their own with the number of their version, so that the planner's
 * records may change and what offices have kept is still read. It knows the planner; it must not know schedules or tables.
 */
@NullMarked
package id.kotaksuara.planner.stored;

import org.jspecify.annotations.NullMarked;
