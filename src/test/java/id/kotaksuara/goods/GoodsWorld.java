package id.kotaksuara.goods;

import id.kotaksuara.World;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Pemilu of five contests at two stations with 100 voters each: 204 ballots for each contest, and one warehouse. */
public final class GoodsWorld {

    public static final String ELECTION = "pemilu-2024";
    public static final OfficeKey OFFICE = new OfficeKey(ELECTION, World.REGENCY);
    public static final String GOODS = OFFICE.path() + "/goods";
    public static final String WAREHOUSE = "GUDANG";

    private GoodsWorld() {}

    public static void create(ElectionOffice office, Warehouses warehouses, JdbcClient jdbc) {
        new World(jdbc).regions();
        office.open(new Election(
                ELECTION,
                "Pemilu 2024",
                ElectionKind.PEMILU,
                LocalDate.of(2024, 2, 14),
                ElectionDefaults.contests(ElectionKind.PEMILU)));
        jdbc.sql("insert into polling_station select :election, '63.03.05.1003', number, 50, 50"
                        + " from generate_series(1, 2) number")
                .param("election", ELECTION)
                .update();
        warehouses.save(
                new Warehouse(World.REGENCY, WAREHOUSE, new WarehouseFacts("Gudang", "", Room.counted(8), 8, 8, null)));
    }
}
