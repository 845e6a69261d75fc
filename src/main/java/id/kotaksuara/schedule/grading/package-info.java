/**
 * Grades the schedule an office has made by itself (nilai jadwal saya): takes in a file of districts and dates, asks what
 * is unclear, and says what the dates break and how far they are from the best plan found. It knows schedules, and no
 * schedule knows it; a graded file becomes a draft only when somebody says so.
 */
@NullMarked
package id.kotaksuara.schedule.grading;

import org.jspecify.annotations.NullMarked;
