/**
 * One truck, one folder: all papers that travel with a vehicle when it leaves, as one PDF file, and those of a day in one. What
 * the papers say is the rooms' of dispatch, boxes and letters to know; here they are only put together.
 */
@NullMarked
package id.kotaksuara.delivery.folder;

import org.jspecify.annotations.NullMarked;
