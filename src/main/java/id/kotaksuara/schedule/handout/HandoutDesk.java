package id.kotaksuara.schedule.handout;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.logistics.store.DistrictStore;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.schedule.handout.DrivenLoads.Crew;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.meeting.Minutes.District;
import id.kotaksuara.schedule.meeting.Minutes.Part;
import id.kotaksuara.schedule.meeting.MinutesDesk;
import id.kotaksuara.schedule.version.ScheduleHead;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what leaves by a version of a schedule, with what is known of those who drive and those who receive. */
@Component
class HandoutDesk {

    private final MinutesDesk minutes;
    private final DistrictStores stores;
    private final DrivenLoads driven;

    HandoutDesk(MinutesDesk minutes, DistrictStores stores, DrivenLoads driven) {
        this.minutes = minutes;
        this.stores = stores;
        this.driven = driven;
    }

    /** In the order in which they leave, hardest district first where they leave together. */
    List<Leaving> leaving(ScheduleHead head) {
        Map<String, DistrictStore> known = stores.ofRegency(head.key().regency()).stream()
                .collect(toMap(DistrictStore::districtCode, Function.identity()));
        var crews = driven.driven(head.key().office());
        return minutes.of(head.key()).included().stream()
                .flatMap(district -> loads(district, head, known, crews))
                .sorted(comparing(Leaving::at))
                .toList();
    }

    private static Stream<Leaving> loads(
            District district, ScheduleHead head, Map<String, DistrictStore> known, Map<String, Crew> crews) {
        String code = district.agreement().district();
        var store = known.getOrDefault(code, new DistrictStore(code)).facts();
        return district.parts().stream()
                .filter(part -> part.what().slot().isPresent())
                .sorted(comparingInt((Part part) -> part.what().slot().orElseThrow()))
                .map(part -> new Leaving(
                        at(head.calendar(), part.what().slot().orElseThrow()),
                        code,
                        district.name(),
                        part,
                        store.address(),
                        store.contact(),
                        crews.getOrDefault(part.what().code(), Crew.NONE)));
    }

    private static LocalDateTime at(DepartureCalendar calendar, int slot) {
        return calendar.dayOf(slot).atTime(calendar.timeOf(slot));
    }
}
