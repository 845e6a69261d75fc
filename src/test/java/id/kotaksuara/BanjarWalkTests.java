package id.kotaksuara;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.delivery.receipt.AnsweredAtOnce;
import id.kotaksuara.demo.example.BanjarOffice;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.route.Routes;
import id.kotaksuara.region.OfficeKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole main job in a browser, on Kabupaten Banjar: from an empty database to twenty districts that have checked. */
@Tag("long")
@BrowserTest
@TestPropertySource(properties = "logging.level.id.kotaksuara.access.signin=info") // so that the first link is printed
@Import(AnsweredAtOnce.class)
@ExtendWith(OutputCaptureExtension.class)
class BanjarWalkTests {

    private static final String FIRST_CHAIR = "63.03.17"; // Paramasan, the farthest
    private static final String SECOND_CHAIR = "63.03.14"; // Martapura Barat, next door
    private static final String THIRD_CHAIR = "63.03.05"; // Martapura, all of it at once
    private static final Set<String> INVITED = Set.of(FIRST_CHAIR, SECOND_CHAIR);

    @Autowired
    Clock clock;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Routes routes;

    @Autowired
    VehicleTypes vehicles;

    @Autowired
    AnsweredAtOnce answered;

    @TempDir
    Path files;

    private final BanjarOffice banjar = new BanjarOffice();

    @Test
    void bringsAllBoxesToTheirDistricts(Browser browser, CapturedOutput output) {
        LocalDate votingDay = LocalDate.now(clock).plusDays(10);
        prepare(new WalkAdministrator(browser), setupLink(output), votingDay);
        var warehouse = new WalkWarehouse(browser);
        plan(new WalkPlanner(browser), warehouse, votingDay);
        var road = new WalkRoad(browser, warehouse);
        road.dispatchAll();
        receive(browser);
        road.signIn(WalkPlanner.USERNAME);
        road.sendMissingAgain();
        chair(browser, FIRST_CHAIR).acceptAll();
        observe(new WalkObserver(browser));
    }

    private static String setupLink(CapturedOutput output) {
        var link = Pattern.compile("/setup/\\S+").matcher(output);
        assertThat(link.find()).as("a link to the first account is printed").isTrue();
        return link.group();
    }

    private void prepare(WalkAdministrator administrator, String setupLink, LocalDate votingDay) {
        administrator.beginWith(setupLink);
        administrator.createElection(votingDay);
        administrator.importVoters(banjar.writeVoterList(files));
        administrator.readRequirement();
        administrator.invite(WalkPlanner.USERNAME, "Rahmah", "PLANNER", "63.03");
        administrator.invite("ppk.paramasan", "PPK Paramasan", "PPK_CHAIR", FIRST_CHAIR);
        administrator.invite("ppk.martapura-barat", "PPK Martapura Barat", "PPK_CHAIR", SECOND_CHAIR);
        accounts.open( // the pages have shown that they can; eighteen more would show nothing new
                banjar.chairs().stream()
                        .filter(chair -> !INVITED.contains(chair.area().code()))
                        .toList(),
                Walker.PASSWORD);
        administrator.invite("bawaslu.banjar", "Bawaslu Kabupaten Banjar", "OBSERVER", "63.03");
        administrator.lookAtAccounts();
    }

    private void plan(WalkPlanner planner, WalkWarehouse warehouse, LocalDate votingDay) {
        planner.signIn(WalkPlanner.USERNAME);
        planner.describeWarehouse();
        planner.listVehicles();
        planner.measureStores(votingDay.minusDays(2));
        planner.describeRoute(FIRST_CHAIR, "130", "IMPASSABLE", "5", "1");
        planner.describeRoute("63.03.18", "75", "OFF_ROAD_ONLY", "3", "0,75");
        planner.describeRoute("63.03.11", "45", "OFF_ROAD_ONLY", "3", null);
        banjar.describeRemainingRoutes(routes, vehicles); // seventeen times the same form
        planner.lookAtRoutes();
        warehouse.receive(2202);
        warehouse.sealAll();
        warehouse.look();
        planner.proposeSchedule(votingDay.minusDays(7), votingDay.minusDays(2));
        planner.planAgainWithTwoWaves();
        planner.moveByHand("Astambul");
        planner.publish();
    }

    /** One district is a box short, one has a box too many, the others have what they should. */
    private void receive(Browser browser) {
        var paramasan = chair(browser, FIRST_CHAIR);
        paramasan.arrivesInTwoTabs(-1);
        paramasan.checksWithOne("MISSING", "tidak ada di truk", "27 baik, 1 kurang");
        var martapuraBarat = chair(browser, SECOND_CHAIR);
        martapuraBarat.arrives(+1);
        martapuraBarat.checksWithOne("SURPLUS", "kotak TPS itu ada tiga", "68 baik, 1 lebih");
        var planner = new WalkPlanner(browser);
        planner.signIn(WalkPlanner.USERNAME);
        planner.looksWhoIsOnTheRoad();
        chair(browser, THIRD_CHAIR).acceptAll();
        answered.by( // seventeen times the same pages
                new OfficeKey(Walker.ELECTION, "63.03"),
                banjar.chairs().stream().collect(toMap(chair -> chair.area().code(), NewAccount::username)));
    }

    private WalkChair chair(Browser browser, String district) {
        var account = banjar.chairs().stream()
                .filter(chair -> chair.area().code().equals(district))
                .findFirst();
        return new WalkChair(browser, account.orElseThrow());
    }

    private void observe(WalkObserver observer) {
        observer.signIn("bawaslu.banjar");
        observer.readsAndChangesNothing();
        observer.seesAllChecked();
    }
}
