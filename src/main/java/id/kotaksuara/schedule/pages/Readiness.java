package id.kotaksuara.schedule.pages;

import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.requirement.StandingBoxes;
import id.kotaksuara.logistics.route.DistrictRoutes;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.logistics.store.DistrictStore;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.input.Means;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows whether a regency has told enough to plan, and what it should still tell. */
@Component
public class Readiness {

    /** What is there: without boxes, warehouse and vehicles nothing can be planned, the rest makes the plan truer. */
    public record Checklist(int boxes, int warehouses, int vehicles, int described, int measured, int districts) {

        public boolean complete() {
            return boxes > 0 && warehouses > 0 && vehicles > 0;
        }

        public boolean routesMissing() {
            return described < districts;
        }

        public boolean storesMissing() {
            return measured < districts;
        }
    }

    private final Requirements requirements;
    private final Means means;
    private final DistrictRoutes routes;
    private final DistrictStores stores;

    Readiness(Requirements requirements, Means means, DistrictRoutes routes, DistrictStores stores) {
        this.requirements = requirements;
        this.means = means;
        this.routes = routes;
        this.stores = stores;
    }

    @Transactional(readOnly = true)
    public Checklist of(OfficeKey office) {
        var all = routes.ofRegency(office.regency());
        return new Checklist(
                requirements.standingBoxes(office).stream()
                        .mapToInt(StandingBoxes::boxes)
                        .sum(),
                means.warehouses(office.regency()),
                means.vehicles(office).size(),
                (int) all.stream().filter(Route::described).count(),
                (int) stores.ofRegency(office.regency()).stream()
                        .filter(DistrictStore::measured)
                        .count(),
                all.size());
    }
}
