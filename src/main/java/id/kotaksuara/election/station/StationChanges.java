package id.kotaksuara.election.station;

/**
 * Changes to polling stations that are not made yet.
 *
 * @param election whose stations they are
 * @param table where they stand, with the columns village_code, number, male_before, female_before, male_after and
 *     female_after; a station that is new has nothing before, one that goes has nothing after
 */
public record StationChanges(String election, String table) {

    private static final String NAME_OF_A_TABLE = "[a-z_]+\\d*";

    public StationChanges {
        if (!table.matches(NAME_OF_A_TABLE)) {
            throw new IllegalArgumentException("no table: " + table);
        }
    }

    /** The stations as they would be afterwards, to be selected from. */
    String after() {
        return ("(select s.election_code, s.village_code, s.number, s.male, s.female from polling_station s where not exists"
                        + " (select from %1$s c where c.village_code = s.village_code and c.number = s.number)"
                        + " union all select '%2$s', village_code, number, male_after, female_after from %1$s"
                        + " where male_after is not null)")
                .formatted(table, election.replace("'", "''"));
    }
}
