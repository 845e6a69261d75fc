package id.kotaksuara.road.proof;

import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.custody.TourMovement.Door;
import id.kotaksuara.road.report.OtherReport;

/** A report that differs, with what was recorded where it is about. */
record Disputed(OtherReport report, TourMovement movement, Door door) {

    static Disputed of(OtherReport report, TourMovement movement) {
        return new Disputed(report, movement, movement.door(report.stop()));
    }

    public String link() {
        return movement.leg().path() + "/movements/" + movement.number() + "/reports/" + report.number();
    }
}
