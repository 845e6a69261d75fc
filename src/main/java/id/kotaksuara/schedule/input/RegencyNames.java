package id.kotaksuara.schedule.input;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.words.Names;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OncePerRequest;
import id.kotaksuara.schedule.assumption.AssumptionWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Knows what people of a regency call their districts, warehouses and vehicles. */
@Component
public class RegencyNames {

    private final Districts districts;
    private final Warehouses warehouses;
    private final VehicleTypes vehicles;
    private final MessageSource messages;

    RegencyNames(Districts districts, Warehouses warehouses, VehicleTypes vehicles, MessageSource messages) {
        this.districts = districts;
        this.warehouses = warehouses;
        this.vehicles = vehicles;
        this.messages = messages;
    }

    public Names names(String regency) {
        return OncePerRequest.of("names in " + regency, () -> read(regency));
    }

    private Names read(String regency) {
        return new Names(
                districts.ofRegency(regency).stream().collect(toMap(District::code, District::name)),
                warehouses.ofRegency(regency).stream().collect(toMap(Warehouse::code, Warehouse::name)),
                vehicles.ofRegency(regency).stream().collect(toMap(VehicleType::code, VehicleType::name)));
    }

    /** What a schedule assumes, in the reader's language. */
    public AssumptionWords assumptions(String regency) {
        return new AssumptionWords(messages, LocaleContextHolder.getLocale(), names(regency));
    }

    /** The planner's findings in the reader's language. */
    public PlannerWords words(String regency, PlanningProblem problem) {
        return new PlannerWords(messages, LocaleContextHolder.getLocale(), problem, names(regency));
    }
}
