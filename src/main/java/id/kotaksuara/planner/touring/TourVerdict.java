package id.kotaksuara.planner.touring;

import java.util.List;

/** What the checker says about a plan. */
public record TourVerdict(List<TourBreach> breaches, TourScore score, List<DrivenTour> driven) {

    public TourVerdict {
        breaches = List.copyOf(breaches);
        driven = List.copyOf(driven);
    }

    public boolean isValid() {
        return breaches.isEmpty();
    }
}
