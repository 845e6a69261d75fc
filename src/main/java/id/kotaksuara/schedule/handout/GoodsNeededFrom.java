package id.kotaksuara.schedule.handout;

import id.kotaksuara.goods.readiness.NeededFrom;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.published.PlannedShipment;
import id.kotaksuara.schedule.published.Schedules;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells from which day the published schedule of an office needs its goods. */
@Component
class GoodsNeededFrom implements NeededFrom {

    private final Schedules schedules;

    GoodsNeededFrom(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public Optional<LocalDate> firstDeparture(OfficeKey office) {
        return schedules.published(office).stream()
                .flatMap(schedule -> schedule.consignments().stream())
                .map(PlannedShipment::day)
                .min(LocalDate::compareTo);
    }
}
