/**
 * A regency's distribution schedule (jadwal distribusi) and its versions: which boxes leave in which wave.
 *
 * <p>It asks warehouses, routes and requirements for the facts, lets the planner answer them, keeps both, and lets people
 * move, pin, exclude, approve and publish. It must not know how shipments are loaded or received.
 */
package id.kotaksuara.schedule.draft;
