package id.kotaksuara;

import id.kotaksuara.region.OfficeKey;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one small world of the tests: Kabupaten Banjar with Martapura (near, two villages) and Paramasan (far, one), five
 * polling stations, and the Pilkada of 27 November 2024.
 */
public final class World {

    public static final String PROVINCE = "63";
    public static final String REGENCY = "63.03";
    public static final String NEAR = "63.03.05";
    public static final String FAR = "63.03.17";
    public static final String ELECTION = "pilkada-2024";
    public static final OfficeKey OFFICE = new OfficeKey(ELECTION, REGENCY);
    public static final LocalDate VOTING_DAY = LocalDate.of(2024, 11, 27);

    private final JdbcClient jdbc;

    public World(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the whole world; a test that is rolled back leaves nothing of it. */
    public void create() {
        regions();
        election();
        station("63.03.05.1003", 1, 190, 200);
        station("63.03.05.1003", 2, 180, 185);
        station("63.03.05.2010", 1, 200, 201);
        station("63.03.17.2001", 1, 60, 61);
        station("63.03.17.2001", 901, 20, 0);
    }

    public void regions() {
        jdbc.sql("insert into province values ('63', 'Kalimantan Selatan')").update();
        jdbc.sql(
                        "insert into regency (code, province_code, name, zone) values ('63.03', '63', 'Kabupaten Banjar', 'WITA')")
                .update();
        jdbc.sql("insert into district values ('63.03.05', '63.03', 'Martapura'), ('63.03.17', '63.03', 'Paramasan')")
                .update();
        jdbc.sql(
                        "insert into village values ('63.03.05.1003', '63.03.05', 'Jawa'),"
                                + " ('63.03.05.2010', '63.03.05', 'Tunggul Irang'), ('63.03.17.2001', '63.03.17', 'Paramasan Bawah')")
                .update();
    }

    public void election() {
        jdbc.sql("insert into election (code, name, kind, voting_day, station_limit)"
                        + " values (:code, 'Pilkada 2024', 'PILKADA', :day, 600)")
                .param("code", ELECTION)
                .param("day", VOTING_DAY)
                .update();
        jdbc.sql("insert into contest values (:code, 'GUBERNUR', 0, 'Gubernur'), (:code, 'BUPATI', 1, 'Bupati')")
                .param("code", ELECTION)
                .update();
    }

    /** Two boxes go to each polling station, as in a Pilkada of governor and regent. */
    public void twoBoxesAStation() {
        jdbc.sql(
                        "insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                                + " legal_basis) values (:election, 0, 'BALLOT_BOX', 'STATION', 2, 'OUTSIDE', true, 'PKPU 12/2024')")
                .param("election", ELECTION)
                .update();
    }

    public void station(String village, int number, int male, int female) {
        jdbc.sql("insert into polling_station values (:election, :village, :number, :male, :female)")
                .param("election", ELECTION)
                .param("village", village)
                .param("number", number)
                .param("male", male)
                .param("female", female)
                .update();
    }
}
