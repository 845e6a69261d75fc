/**
 * Makes tours: quickly, the hardest stop first, in plain Java; then shorter with the routing library of Google's OR-Tools,
 * where its native library loads. It knows the public types of {@code planner.touring}, whose checker passes every answer,
 * and tells by it why a stop is left out.
 */
@NullMarked
package id.kotaksuara.planner.tours;

import org.jspecify.annotations.NullMarked;
