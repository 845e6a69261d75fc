/**
 * The search for the best plan (pencarian rencana terbaik) of a draft: minutes of work on a thread of its own, shared by
 * all who ask for it, on any instance of the application. What it finds is only taken into the draft when a planner says
 * so. It stands above {@code schedule}, which does not know it.
 */
package id.kotaksuara.schedule.best;
