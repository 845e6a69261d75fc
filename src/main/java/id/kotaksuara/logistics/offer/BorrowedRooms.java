package id.kotaksuara.logistics.offer;

import static java.util.Comparator.comparing;

import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warehouses and stores that were offered to an office: from when to when it has them, and how they lie. */
@Component("borrowedRooms")
public class BorrowedRooms {

    private final RoomOffers offers;
    private final Warehouses warehouses;
    private final Districts districts;

    BorrowedRooms(RoomOffers offers, Warehouses warehouses, Districts districts) {
        this.offers = offers;
        this.warehouses = warehouses;
        this.districts = districts;
    }

    /**
     * One of them.
     *
     * @param name that of the warehouse, or of the district whose store it is
     * @param floorHeightCm how high its floor lies above the ground around it
     */
    record Borrowed(String code, String name, LocalDate first, LocalDate last, int floorHeightCm, boolean floodProne) {

        boolean holds(LocalDate from, LocalDate until) {
            return !from.isBefore(first) && !until.isAfter(last);
        }
    }

    /** Those of which a warehouse or a store was made, by its code in the order of offers. */
    @Transactional(readOnly = true)
    public List<Borrowed> of(String regency, String code) {
        return of(regency).stream().filter(room -> room.code().equals(code)).toList();
    }

    /** Those that an office has not for all of these days. */
    @Transactional(readOnly = true)
    public List<Borrowed> outside(String regency, LocalDate from, LocalDate until) {
        return of(regency).stream().filter(room -> !room.holds(from, until)).toList();
    }

    /**
     * Tells of a warehouse or a store, by its code and the day on which something was found there, whether that was a room
     * which has been given back since: it was found within the time of the first offer that ended after that day.
     */
    @Transactional(readOnly = true)
    public BiPredicate<String, LocalDate> givenBack(String regency, LocalDate today) {
        List<Borrowed> all = of(regency);
        return (code, found) -> all.stream()
                .filter(room -> room.code().equals(code) && !room.last().isBefore(found))
                .min(comparing(Borrowed::last))
                .filter(room -> room.last().isBefore(today))
                .isPresent();
    }

    private List<Borrowed> of(String regency) {
        var accepted = offers.findByRegencyCodeOrderByNumber(regency).stream()
                .filter(offer -> offer.status() == OfferStatus.ACCEPTED)
                .toList();
        Map<String, String> names = accepted.isEmpty() ? Map.of() : names(regency);
        return accepted.stream()
                .map(offer -> new Borrowed(
                        offer.became(),
                        names.getOrDefault(offer.became(), offer.became()),
                        offer.facts().firstDay(),
                        offer.facts().lastDay(),
                        offer.facts().floorHeightCm(),
                        offer.facts().floodProne()))
                .toList();
    }

    private Map<String, String> names(String regency) {
        var names = new HashMap<>(warehouses.names(regency));
        for (District district : districts.ofRegency(regency)) {
            names.put(district.code(), "PPK " + district.name());
        }
        return names;
    }
}
