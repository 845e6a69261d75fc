/**
 * How each district is reached: legs, conditions, closed days, and the difficulty and class that follow. It knows
 * regions and vehicles; it does not know waves, schedules or stock.
 */
package id.kotaksuara.logistics.route;
