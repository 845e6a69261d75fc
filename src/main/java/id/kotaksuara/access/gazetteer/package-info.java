/**
 * The pages on which administrators look through the regions and keep them: names, the zone of a regency, districts and
 * villages that are new. The regions themselves, on which everything rests, stay free of accounts and journal.
 */
package id.kotaksuara.access.gazetteer;
