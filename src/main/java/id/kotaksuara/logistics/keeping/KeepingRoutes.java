package id.kotaksuara.logistics.keeping;

import static id.kotaksuara.access.account.Role.PLANNER;
import static id.kotaksuara.access.account.Role.PPK_CHAIR;
import static id.kotaksuara.access.rules.AccessRule.anyoneInArea;
import static id.kotaksuara.access.rules.AccessRule.inArea;
import static id.kotaksuara.region.RegionPath.DISTRICT;
import static id.kotaksuara.region.RegionPath.REGENCY;

import id.kotaksuara.access.rules.AddressRules;
import id.kotaksuara.access.rules.AnnexRoutes;
import org.springframework.stereotype.Component;

/** Who may see and write how stores are kept: the office all of them, a PPK its own, observers read. */
@Component
class KeepingRoutes implements AnnexRoutes {

    @Override
    public void admit(AddressRules routes) {
        routes.read(inArea(PLANNER), REGENCY + "/keeping/*/check")
                .read(inArea(PLANNER, PPK_CHAIR), DISTRICT + "/keeping/check")
                .read(anyoneInArea(), REGENCY + "/keeping", REGENCY + "/keeping/**")
                .read(anyoneInArea(), DISTRICT + "/keeping", DISTRICT + "/keeping/**")
                .post(inArea(PLANNER), REGENCY + "/keeping/**")
                .post(inArea(PLANNER, PPK_CHAIR), DISTRICT + "/keeping/**");
    }
}
