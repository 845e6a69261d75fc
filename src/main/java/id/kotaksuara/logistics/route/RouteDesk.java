package id.kotaksuara.logistics.route;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Describes and changes the ways to the districts, and writes each change into the journal. */
@Component
@Transactional
class RouteDesk {

    private final Routes routes;
    private final Journal journal;
    private final RouteInWords words;

    RouteDesk(Routes routes, Journal journal, RouteInWords words) {
        this.routes = routes;
        this.journal = journal;
        this.words = words;
    }

    /** Takes over what somebody says who has seen this state of the route. */
    void describe(Route seen, RouteFacts facts) {
        if (seen.described()) {
            change(seen, facts);
        } else {
            begin(seen.districtCode(), facts);
        }
    }

    private void begin(String districtCode, RouteFacts facts) {
        if (routes.existsByDistrictCode(districtCode)) {
            throw new ChangedMeanwhile("route.changedMeanwhile", new RegionCode(districtCode));
        }
        var route = new Route(districtCode, facts.conditions(), facts.legs());
        complete(route, facts);
        routes.save(route);
        record(route, "journal.route.described", null);
    }

    /** Takes away what was said of a way, as if nobody had described it. */
    void forget(Route seen) {
        Route route = current(seen);
        routes.delete(route);
        journal.record(new Entry(
                route.subject(), route.districtCode(), "journal.route.forgotten", words.forJournal(route), null));
    }

    private Route current(Route seen) {
        Route route = routes.withCode(seen.districtCode());
        if (route.version() != seen.version()) {
            throw new ChangedMeanwhile("route.changedMeanwhile", new RegionCode(route.districtCode()));
        }
        return route;
    }

    private void change(Route seen, RouteFacts facts) {
        Route route = current(seen);
        String before = words.forJournal(route);
        route.describe(facts.conditions(), facts.legs());
        complete(route, facts);
        record(route, "journal.route.changed", before);
    }

    private static void complete(Route route, RouteFacts facts) {
        route.startAt(facts.warehouse());
        route.closeOn(facts.closures());
        route.override(facts.override());
    }

    private void record(Route route, String action, @Nullable String before) {
        String after = words.forJournal(route);
        if (!after.equals(before)) {
            journal.record(new Entry(route.subject(), route.districtCode(), action, before, after));
        }
    }
}
