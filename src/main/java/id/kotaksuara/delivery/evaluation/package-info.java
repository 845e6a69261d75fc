/**
 * What an election teaches the next one: causes of what went wrong, counted; the plan against what happened, for each leg
 * and mode; and travel times as they were, offered to the next election. It reads and never judges.
 */
@NullMarked
package id.kotaksuara.delivery.evaluation;

import org.jspecify.annotations.NullMarked;
