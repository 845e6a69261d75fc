/**
 * How a plan looks: the board of days and districts, the tide of the warehouses, the planner's rules as sentences.
 *
 * <p>It reads problems and plans of the planner, whoever made them. It must not know schedules, tables or web requests.
 */
package id.kotaksuara.schedule.board;
