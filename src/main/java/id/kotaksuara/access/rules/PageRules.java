package id.kotaksuara.access.rules;

import static id.kotaksuara.access.account.Role.ADMINISTRATOR;
import static id.kotaksuara.access.account.Role.OBSERVER;
import static id.kotaksuara.access.account.Role.PLANNER;
import static id.kotaksuara.access.account.Role.PPK_CHAIR;
import static id.kotaksuara.access.rules.AccessRule.administrator;
import static id.kotaksuara.access.rules.AccessRule.anyoneInArea;
import static id.kotaksuara.access.rules.AccessRule.inArea;
import static id.kotaksuara.access.rules.AccessRule.nationalAdministrator;
import static id.kotaksuara.access.rules.AccessRule.signedIn;
import static id.kotaksuara.region.RegionPath.ANY;
import static id.kotaksuara.region.RegionPath.DISTRICT;
import static id.kotaksuara.region.RegionPath.REGENCY;

/**
 * The one list of who may open which address. The first line that fits decides; an address without a line does not exist.
 *
 * <p>A region in an address is always checked against the account's area ({@link AccessRule}): outside it there is nothing
 * (404), inside it a role that may not is told so (403). Whoever has no account sees the sign-in page. A PPK chair's
 * area is one district, so "anyone in the area" lets a chair see the own district and its villages only. What counts in
 * every office (elections and their rules) is changed by administrators of the nation only.
 */
final class PageRules {

    private PageRules() {}

    static void admit(AddressRules routes) {
        openToAll(routes);
        pages(routes);
    }

    private static void openToAll(AddressRules routes) {
        routes.open("/sign-in", "/sign-in/code", "/setup/*", "/help", "/help/*")
                .open("/actuator/health", "/actuator/health/*", "/assets/**", "/k/*", "/worker.js");
    }

    /** By feature, in the order of the alphabet; narrow addresses before wide ones. */
    private static void pages(AddressRules routes) {
        account(routes);
        delivery(routes);
        election(routes);
        goods(routes);
        grading(routes);
        overview(routes);
        region(routes);
        route(routes);
        meeting(routes);
        schedule(routes);
        voters(routes);
        warehouse(routes);
    }

    private static void account(AddressRules routes) {
        routes.read(signedIn(), "/", "/password", "/second-factor", "/sessions", "/papers/foot.css")
                .post(signedIn(), "/sign-out", "/password", "/second-factor", "/second-factor/*", "/sessions")
                .read(administrator(), "/accounts/**")
                .post(administrator(), "/accounts/**")
                .read(administrator(), "/chairs", "/chairs/{regency}", "/chairs/{regency}/**")
                .post(administrator(), "/chairs/{regency}/**")
                .read(inArea(ADMINISTRATOR, PLANNER, OBSERVER), "/journal/{region}", "/journal/{region}/journal.jsonl")
                .read(inArea(ADMINISTRATOR, PLANNER, OBSERVER), "/storage/{region}");
    }

    private static void delivery(AddressRules routes) {
        String shipment = REGENCY + "/shipments/*";
        String wave = REGENCY + "/shipments/waves/*/*";
        routes.read(anyoneInArea(), wave + "/papers", wave + "/papers.pdf", wave + "/drafts.pdf")
                .read(inArea(PLANNER), REGENCY + "/shipments/waves/**")
                .read(inArea(PLANNER), shipment + "/dispatch", shipment + "/times", shipment + "/incidents")
                .read(inArea(PLANNER), shipment + "/amendment", shipment + "/recall", shipment + "/straight")
                .read(inArea(PLANNER), shipment + "/verdict", shipment + "/settlement")
                .read(inArea(PLANNER), shipment + "/replacement", REGENCY + "/shipments/arrivals")
                .read(
                        anyoneInArea(),
                        REGENCY + "/shipments/**",
                        DISTRICT + "/deliveries",
                        DISTRICT + "/deliveries/*",
                        DISTRICT + "/deliveries/*/received/**")
                .post(inArea(PLANNER), REGENCY + "/shipments/**")
                .read(inArea(PPK_CHAIR), DISTRICT + "/deliveries/**")
                .post(inArea(PPK_CHAIR), DISTRICT + "/deliveries/**");
    }

    private static void election(AddressRules routes) {
        routes.read(nationalAdministrator(), "/elections/new", "/elections/*/edit", "/elections/*/remove")
                .read(nationalAdministrator(), "/elections/*/rules/new", "/elections/*/rules/*/*")
                .read(signedIn(), "/elections", "/elections/*", "/elections/*/rules/**")
                .post(
                        nationalAdministrator(),
                        "/elections",
                        "/elections/*",
                        "/elections/*/edit",
                        "/elections/*/remove",
                        "/elections/*/rules/**")
                .read(anyoneInArea(), ANY + "/requirement/**");
    }

    /** Chairs of districts receive what is packed; how it comes in and is packed is the office's. */
    private static void goods(AddressRules routes) {
        String goods = REGENCY + "/goods";
        String boxes = REGENCY + "/boxes";
        routes.read(inArea(PLANNER, ADMINISTRATOR), goods + "/orders/table", goods + "/orders/table/file/new")
                .read(
                        inArea(PLANNER, ADMINISTRATOR),
                        goods + "/receipts/new",
                        goods + "/receipts/*/counts/*/correction",
                        goods + "/destruction/minutes/new",
                        goods + "/destruction/aside/new")
                .read(
                        inArea(PLANNER),
                        boxes + "/tables/*",
                        boxes + "/tables/*/crew",
                        boxes + "/labels/*",
                        boxes + "/*/mishap",
                        boxes + "/damage")
                .read(inArea(PLANNER, ADMINISTRATOR, OBSERVER), goods, goods + "/**", boxes, boxes + "/**")
                .post(inArea(PLANNER), boxes, boxes + "/**")
                .post(inArea(PLANNER, ADMINISTRATOR), goods + "/**");
    }

    private static void overview(AddressRules routes) {
        routes.read(anyoneInArea(), ANY).post(inArea(PLANNER, ADMINISTRATOR), REGENCY + "/setup");
    }

    private static void region(AddressRules routes) {
        routes.read(signedIn(), "/regions", "/regions/{region}")
                .post(administrator(), "/regions", "/regions/{region}", "/regions/{region}/**")
                .read(administrator(), "/regions/{region}/**");
    }

    private static void route(AddressRules routes) {
        String table = REGENCY + "/routes/table";
        routes.read(inArea(PLANNER), REGENCY + "/routes/*/edit", table, table + "/file/new")
                .read(anyoneInArea(), REGENCY + "/routes/**")
                .post(inArea(PLANNER), REGENCY + "/routes/**");
    }

    private static void meeting(AddressRules routes) {
        String wishes = REGENCY + "/schedules/*/wishes/table";
        routes.read(inArea(PLANNER), wishes, wishes + "/file/new");
    }

    private static void schedule(AddressRules routes) {
        String one = REGENCY + "/schedules/*";
        scheduleAsHandedOut(routes, one);
        routes.read(inArea(PLANNER), REGENCY + "/schedules/new", one + "/*", one + "/plans/new", one + "/versions/new")
                .read(anyoneInArea(), REGENCY + "/schedules/**")
                .post(inArea(PLANNER), REGENCY + "/schedules/**");
    }

    /** What nobody has to plan for to see; said first, as whatever else is below a schedule is a planner's. */
    private static void scheduleAsHandedOut(AddressRules routes, String one) {
        routes.read(
                anyoneInArea(),
                one + "/assumptions",
                one + "/comparison",
                one + "/contingencies/**",
                one + "/cures",
                one + "/minutes",
                one + "/handout",
                one + "/departures.*",
                one + "/paper",
                one + "/sheet");
    }

    private static void grading(AddressRules routes) {
        String gradings = REGENCY + "/schedules/gradings";
        routes.read(nationalAdministrator(), "/gradings/new")
                .post(nationalAdministrator(), "/gradings")
                .read(inArea(PLANNER, ADMINISTRATOR), gradings + "/new", gradings + "/*/rows", gradings + "/*/discard")
                .read(anyoneInArea(), gradings + "/**")
                .post(inArea(PLANNER, ADMINISTRATOR), gradings, gradings + "/**");
    }

    private static void voters(AddressRules routes) {
        routes.read(inArea(ADMINISTRATOR), ANY + "/voters/imports/**")
                .post(inArea(ADMINISTRATOR), ANY + "/voters/imports/**")
                .read(anyoneInArea(), ANY + "/voters/**");
    }

    private static void warehouse(AddressRules routes) {
        routes.read(anyoneInArea(), REGENCY + "/offices", REGENCY + "/offices/letters/*", REGENCY + "/offices/photos/*")
                .post(inArea(PLANNER), REGENCY + "/offices", REGENCY + "/offices/letters/*")
                .post(inArea(PLANNER), REGENCY + "/offices/photos", REGENCY + "/offices/photos/*/removal");
        routes.read(inArea(PLANNER), REGENCY + "/stores/offers/new");
        for (String things : new String[] {"/warehouses", "/vehicles", "/stores", "/drivers", "/people", "/plates"}) {
            String these = REGENCY + things;
            routes.read(inArea(PLANNER), these + "/new", these + "/*/edit", these + "/*/remove")
                    .read(inArea(PLANNER), these + "/table", these + "/table/file/new")
                    .read(inArea(PLANNER), these + "/*/stock/new", these + "/*/stock/*/correct")
                    .read(anyoneInArea(), these + "/**")
                    .post(inArea(PLANNER), these + "/**");
        }
    }
}
