package id.kotaksuara.logistics.grid;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.logistics.fleet.VehicleType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Several people at an office's tables, and second thoughts: nothing is overwritten unseen, what was saved can be put back. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class OfficeTableChangesTests extends OfficeTables {

    @Test
    void tellOfARowThatSomebodyElseChangedAndOverwriteNothing() {
        vehicle("PERAHU", "RIVER", 30);
        var mine = opened("vehicles");
        var theirs = opened("vehicles");
        theirs.put("c0.count", "3");
        theirs.put("c1.count", "5");
        save("vehicles", send("vehicles", theirs));
        forget();
        mine.put("c1.count", "7");

        var told = send("vehicles", mine);

        assertThat(told)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sudah diubah orang lain", "<td>7</td>", "<td>5</td>");
        assertThat(vehicles.withCode("63.03", "TRUK").count()).isEqualTo(5);
        save("vehicles", send("vehicles", fieldsOf(told, 0)));
        forget();
        assertThat(vehicles.withCode("63.03", "TRUK").count())
                .as("sent again in the knowledge of it")
                .isEqualTo(7);
        assertThat(vehicles.withCode("63.03", "PERAHU").count())
                .as("a row I left alone")
                .isEqualTo(3);
    }

    @Test
    void tellWhenARowChangesBetweenTheReviewAndTheSaving() {
        var fields = opened("vehicles");
        fields.put("c0.count", "7");
        var review = send("vehicles", fields);
        jdbc.sql("update vehicle_type set count = 5, version = version + 1").update();
        forget();

        assertThat(save("vehicles", review)).hasStatus(HttpStatus.CONFLICT);
        assertThat(vehicles.withCode("63.03", "TRUK").count()).isEqualTo(5);
    }

    @Test
    void tellWhenSomebodyElseDescribedAStoreFirst() {
        var mine = opened("stores");
        mine.put("c0.room", "40");
        var theirs = opened("stores");
        theirs.put("c0.room", "60");
        save("stores", send("stores", theirs));
        forget();

        assertThat(send("stores", mine)).hasStatus(HttpStatus.CONFLICT);
        assertThat(stores.ofDistrict(World.NEAR).room()).hasValue(60);
    }

    @Test
    void countOnceWhatIsSavedTwice() {
        var fields = opened("vehicles");
        fill(fields, NEW_ROW, "PERAHU", "sungai", "Perahu", "30", "2");
        var saving = fieldsOf(send("vehicles", fields), 0);
        saving.put("_once", UUID.randomUUID().toString());

        assertThat(post("/vehicles/table/rows", saving)).hasStatus3xxRedirection();
        assertThat(post("/vehicles/table/rows", saving)).hasStatus3xxRedirection();

        assertThat(jdbc.sql("select count(*) from table_change")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(vehicles.ofRegency("63.03")).hasSize(2);
    }

    @Test
    void putBackWhatWasSavedTogetherWhileNothingHasChangedSince() {
        var fields = opened("vehicles");
        fields.put("c0.count", "9");
        fill(fields, NEW_ROW, "PERAHU", "sungai", "Perahu", "30", "2");
        save("vehicles", send("vehicles", fields));
        forget();
        var back = back("vehicles");

        assertThat(post("/vehicles/table/back", back)).hasStatus3xxRedirection();

        forget();
        assertThat(vehicles.ofRegency("63.03")).extracting(VehicleType::count).containsExactly(8);
        assertThat(post("/vehicles/table/back", back)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.get().uri(HERE + "/vehicles/table")).bodyText().doesNotContain("Batalkan simpanan ini");
    }

    @Test
    void refuseToPutBackWhatSomebodyHasChangedSince() {
        var fields = opened("vehicles");
        fields.put("c0.count", "9");
        save("vehicles", send("vehicles", fields));
        forget();
        var back = back("vehicles");
        jdbc.sql("update vehicle_type set count = 12, version = version + 1").update();
        forget();

        assertThat(post("/vehicles/table/back", back))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Truk sudah diubah sesudahnya");
        assertThat(mvc.get().uri(HERE + "/vehicles/table")).bodyText().doesNotContain("Batalkan simpanan ini");
    }

    @Test
    void removeNothingThatSomebodyElseHasChanged() {
        var fields = opened("drivers");
        fields.put("c0.name", "Hamdan");
        save("drivers", send("drivers", fields));
        var gone = opened("drivers");
        gone.put("d0", "yes");
        jdbc.sql("update known_carrier set detail = '0812', version = version + 1")
                .update();

        assertThat(send("drivers", gone)).hasStatus(HttpStatus.CONFLICT);
        assertThat(known()).containsExactly("DRIVER Hamdan 0812");
    }
}
