package id.kotaksuara.boxes;

import static id.kotaksuara.boxes.BoxWorld.JAWA;

import id.kotaksuara.World;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The small world with the rules of a Pilkada and one warehouse: five stations, two boxes each. */
public record BoxGround(ElectionOffice elections, JdbcClient jdbc) {

    public void create() {
        var world = new World(jdbc);
        world.regions();
        elections.open(new Election(
                World.ELECTION,
                "Pilkada 2024",
                ElectionKind.PILKADA,
                World.VOTING_DAY,
                ElectionDefaults.contests(ElectionKind.PILKADA)));
        world.station(JAWA, 1, 190, 200);
        world.station(JAWA, 2, 180, 185);
        world.station("63.03.05.2010", 1, 200, 201);
        world.station("63.03.17.2001", 1, 60, 61);
        world.station("63.03.17.2001", 901, 20, 0);
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', 'GUDANG', 'Gudang Martapura', '', 60, 60, 60)")
                .update();
    }
}
