package id.kotaksuara.voters.preview;

import id.kotaksuara.election.requirement.StandingBoxes;
import id.kotaksuara.region.OfficeKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whoever plans with the list of voters; asked before a list is applied what would become of the plans. */
public interface PlansAhead {

    /** The regencies in a region that have plans which still count, by code. */
    List<String> regencies(String election, String region);

    /** The plans of a regency in which something would leave with more or fewer boxes, if these were the boxes. */
    List<PlanAhead> foresee(OfficeKey office, List<StandingBoxes> boxes);

    /**
     * One plan with what would change in it.
     *
     * @param path its address
     * @param published whether it stays as it is until there is a new version; otherwise it follows
     * @param loads what would leave with more or fewer boxes
     * @param misfits in words, which rules the plan would break then and does not break now
     */
    record PlanAhead(String path, int number, boolean published, List<LoadAhead> loads, List<String> misfits) {
        public PlanAhead {
            loads = List.copyOf(loads);
            misfits = List.copyOf(misfits);
        }
    }

    /** What leaves together, with its boxes before and after; without a day where the plan gives it none. */
    record LoadAhead(String name, Optional<LocalDate> day, int before, int after) {
        public int more() {
            return after - before;
        }
    }
}
