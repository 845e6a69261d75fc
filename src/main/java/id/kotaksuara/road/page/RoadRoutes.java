package id.kotaksuara.road.page;

import static id.kotaksuara.access.account.Role.PLANNER;
import static id.kotaksuara.access.account.Role.PPK_CHAIR;
import static id.kotaksuara.access.rules.AccessRule.anyoneInArea;
import static id.kotaksuara.access.rules.AccessRule.inArea;
import static id.kotaksuara.region.RegionPath.DISTRICT;
import static id.kotaksuara.region.RegionPath.REGENCY;

import id.kotaksuara.access.rules.AddressRules;
import id.kotaksuara.access.rules.AnnexRoutes;
import org.springframework.stereotype.Component;

/** Who may open what about last legs: a PPK plans its own, and the office may do it for the PPK. Everybody tells of closed ways and incidents. */
@Component
class RoadRoutes implements AnnexRoutes {

    private static final String LEG = DISTRICT + "/last-leg";

    @Override
    public void admit(AddressRules routes) {
        for (String table : new String[] {"/vehicles/table", "/stops/table", "/ways/table"}) {
            routes.read(inArea(PLANNER, PPK_CHAIR), LEG + table, LEG + table + "/file/new");
        }
        routes.open(
                        "/hand-over/*",
                        "/hand-over/*/incident",
                        "/hand-over/*/incident/*",
                        "/hand-over/*/incident/*/photos/new")
                .open("/hand-over/*/incident/*/photos")
                .read(inArea(PLANNER, PPK_CHAIR), LEG + "/terms", LEG + "/home", LEG + "/stops/*", LEG + "/movements/*")
                .read(inArea(PLANNER, PPK_CHAIR), LEG + "/homeward/hours", LEG + "/homeward/stops/*")
                .read(inArea(PLANNER, PPK_CHAIR), LEG + "/movements/*/folder.pdf", LEG + "/movements/folders/*")
                .read(inArea(PLANNER, PPK_CHAIR), LEG + "/movements/*/found", LEG + "/movements/*/reports/*")
                .read(inArea(PLANNER), REGENCY + "/last-legs/calls", REGENCY + "/last-legs/messages")
                .post(inArea(PLANNER), REGENCY + "/last-legs/calls", REGENCY + "/last-legs/messages")
                .read(anyoneInArea(), LEG, LEG + "/**", REGENCY + "/last-legs", REGENCY + "/last-legs/**")
                .post(anyoneInArea(), LEG + "/blockages", LEG + "/incidents")
                .post(inArea(PLANNER), LEG + "/postponed", LEG + "/postponed/**")
                .post(inArea(PLANNER, PPK_CHAIR), LEG + "/**");
    }
}
