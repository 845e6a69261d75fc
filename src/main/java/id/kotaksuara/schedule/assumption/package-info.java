/**
 * What a schedule takes for given beside the facts (andaian): a day off, a wave more, room or vehicles that are not there
 * yet. Applies it to a planning problem and says it in words.
 *
 * <p>It knows the planner and its names only, not schedules, tables or warehouses.
 */
package id.kotaksuara.schedule.assumption;
