/**
 * What a schedule has to answer: boxes, warehouses, vehicles, ways and stores of a regency as they are now, put into the
 * planner's words for the days and waves of a calendar. It knows nothing of schedules, their versions or their plans.
 */
package id.kotaksuara.schedule.input;
