/**
 * The pages on which administrators look through the regions and keep them: names, the zone of a regency, districts and
 * villages that are new. Provinces and regencies are known from the first start. The regions themselves, on which everything rests, stay free of accounts and journal.
 */
@NullMarked
package id.kotaksuara.access.gazetteer;

import org.jspecify.annotations.NullMarked;
