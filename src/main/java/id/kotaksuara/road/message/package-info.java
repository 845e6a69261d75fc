/**
 * Messages of those who receive boxes where there is no signal for pages: pasted as they came, several at once, each understood
 * or refused by a sentence of its own, and confirmed before it counts. What a code means is the room of custody's to know.
 */
@NullMarked
package id.kotaksuara.road.message;

import org.jspecify.annotations.NullMarked;
