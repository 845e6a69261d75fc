/**
 * What is sent where boxes were missing or damaged at a receipt (kiriman susulan): proposed by itself with its source,
 * vehicle and times against H-1, made by one press and withdrawn by another. Who the boxes replace, the dispatch keeps.
 */
@NullMarked
package id.kotaksuara.delivery.resupply;

import org.jspecify.annotations.NullMarked;
