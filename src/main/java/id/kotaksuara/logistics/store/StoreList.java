package id.kotaksuara.logistics.store;

import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.requirement.StandingBoxes;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the stores of all districts of a regency beside the boxes that go there. */
@Component
@Transactional(readOnly = true)
class StoreList {

    private final Districts districts;
    private final DistrictStores stores;
    private final Requirements requirements;

    StoreList(Districts districts, DistrictStores stores, Requirements requirements) {
        this.districts = districts;
        this.stores = stores;
        this.requirements = requirements;
    }

    /** One row for every district, described or not, by code. */
    List<StoreRow> of(OfficeKey office) {
        Map<String, DistrictStore> known = stores.ofRegency(office.regency()).stream()
                .collect(Collectors.toMap(DistrictStore::districtCode, Function.identity()));
        Map<String, Integer> boxes = requirements.standingBoxes(office).stream()
                .collect(Collectors.groupingBy(
                        StandingBoxes::districtCode, Collectors.summingInt(StandingBoxes::boxes)));
        return districts.ofRegency(office.regency()).stream()
                .map(district -> new StoreRow(
                        district,
                        known.getOrDefault(district.code(), new DistrictStore(district.code())),
                        boxes.getOrDefault(district.code(), 0)))
                .toList();
    }

    /** The other districts of a regency whose stores are measured, by code. */
    List<District> measuredBeside(District district) {
        var measured = stores.ofRegency(district.regencyCode()).stream()
                .filter(DistrictStore::measured)
                .map(DistrictStore::districtCode)
                .collect(Collectors.toSet());
        return districts.ofRegency(district.regencyCode()).stream()
                .filter(other ->
                        measured.contains(other.code()) && !other.code().equals(district.code()))
                .toList();
    }

    /** Standing boxes that all go to one district for the election. */
    int boxesTo(String election, String districtCode) {
        return requirements
                .standingBoxes(new OfficeKey(election, RegionCode.at(RegionLevel.REGENCY, districtCode)))
                .stream()
                .filter(village -> village.districtCode().equals(districtCode))
                .mapToInt(StandingBoxes::boxes)
                .sum();
    }
}
