package id.kotaksuara.goods.readiness;

import id.kotaksuara.region.OfficeKey;
import java.time.LocalDate;
import java.util.Optional;

/** Knows from which day the plan of an office needs its goods; told by whoever plans. */
public interface NeededFrom {

    /** The day of the first departure, where a schedule is published. */
    Optional<LocalDate> firstDeparture(OfficeKey office);
}
