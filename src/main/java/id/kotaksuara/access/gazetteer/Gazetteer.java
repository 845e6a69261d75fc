package id.kotaksuara.access.gazetteer;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.Province;
import id.kotaksuara.region.Provinces;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.Regency;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the regions of every level; each change stands in the journal of its region. */
@Service
class Gazetteer {

    static final int PROVINCE = 1;
    static final int REGENCY = 2;
    static final int DISTRICT = 3;

    private final Provinces provinces;
    private final Regencies regencies;
    private final Districts districts;
    private final Villages villages;
    private final Regions regions;
    private final JdbcClient jdbc;
    private final Journal journal;

    Gazetteer(
            Provinces provinces,
            Regencies regencies,
            Districts districts,
            Villages villages,
            Regions regions,
            JdbcClient jdbc,
            Journal journal) {
        this.provinces = provinces;
        this.regencies = regencies;
        this.districts = districts;
        this.villages = villages;
        this.regions = regions;
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    RegionFacts facts(RegionName region) {
        return new RegionFacts(
                region.name(),
                region.level() == REGENCY ? regencies.withCode(region.code()).zone() : null);
    }

    /** @param seen what was kept when the change was decided */
    @Transactional
    void change(String code, RegionFacts seen, RegionFacts facts) {
        hold(code);
        var region = regions.named(code);
        RegionFacts before = facts(region);
        if (!before.equals(seen)) {
            throw new ChangedMeanwhile("region.changedMeanwhile", before.forJournal());
        }
        switch (region.level()) {
            case PROVINCE -> provinces.withCode(region.code()).rename(facts.name());
            case REGENCY -> change(regencies.withCode(region.code()), facts);
            case DISTRICT -> districts.withCode(region.code()).rename(facts.name());
            default -> villages.withCode(region.code()).rename(facts.name());
        }
        record(region.code(), "journal.region.changed", before, facts);
    }

    /** Adds a region; its code says where it lies and of which level it is. */
    @Transactional
    void add(int level, String code, RegionFacts facts) {
        hold(code);
        if (regions.knownPath(code).stream().anyMatch(one -> one.code().equals(code))) {
            throw new ChangedMeanwhile("region.addedMeanwhile", new RegionCode(code));
        }
        switch (level) {
            case PROVINCE -> provinces.save(new Province(code, facts.name()));
            case REGENCY -> change(regencies.save(new Regency(code, facts.name())), facts);
            case DISTRICT -> districts.save(new District(code, facts.name()));
            default -> villages.save(new Village(code, facts.name()));
        }
        record(code, "journal.region.added", null, facts);
    }

    /** What the lines of a list name, with what those codes are called here already. */
    @Transactional(readOnly = true)
    List<ListedRegion> listed(List<CodedName> list) {
        Map<String, ListedRegion> listed = new TreeMap<>();
        list.forEach(it -> {
            String district = RegionLevel.DISTRICT.around(it.code());
            list(listed, it.line(), district, it.district());
            list(listed, it.line(), it.code(), it.village());
        });
        return List.copyOf(listed.values());
    }

    private void list(Map<String, ListedRegion> listed, int line, String code, @Nullable String name) {
        if (name != null) {
            listed.computeIfAbsent(code, same -> new ListedRegion(line, code, name, known(code)));
        }
    }

    private @Nullable String known(String code) {
        return RegionLevel.DISTRICT.around(code).equals(code)
                ? districts.findByCode(code).map(District::name).orElse(null)
                : villages.findByCode(code).map(Village::name).orElse(null);
    }

    /** How many districts and villages were new. */
    record Added(int districts, int villages) {}

    /** Adds those districts and villages of a regency that are not known yet, all or none. */
    @Transactional
    Added addAll(RegionName regency, List<CodedName> list) {
        hold(regency.code());
        var named = RegionListForm.districts(list);
        int newDistricts = 0;
        int newVillages = 0;
        for (var it : list) {
            newDistricts += addDistrict(it, named) ? 1 : 0;
            newVillages += addVillage(it) ? 1 : 0;
        }
        String added = "%d kecamatan, %d desa/kelurahan".formatted(newDistricts, newVillages);
        journal.record(new Entry(subject(regency.code()), regency.code(), "journal.region.listed", null, added));
        return new Added(newDistricts, newVillages);
    }

    /** Nobody else changes the regions of the same regency until the transaction ends. */
    private void hold(String code) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:regency, 0))")
                .param("regency", subject(RegionLevel.REGENCY.around(code)))
                .query(row -> {});
    }

    private boolean addDistrict(CodedName of, Map<String, String> named) {
        String code = RegionLevel.DISTRICT.around(of.code());
        if (districts.findByCode(code).isPresent()) {
            return false;
        }
        if (!named.containsKey(code)) {
            throw new RuleBroken("region.list.district", of.line(), new RegionCode(code));
        }
        districts.save(new District(code, named.get(code)));
        return true;
    }

    private boolean addVillage(CodedName it) {
        if (it.village() == null || villages.findByCode(it.code()).isPresent()) {
            return false;
        }
        villages.save(new Village(it.code(), it.village()));
        return true;
    }

    private static void change(Regency regency, RegionFacts facts) {
        regency.rename(facts.name());
        regency.moveTo(requireNonNull(facts.zone(), "zone"));
    }

    private void record(String code, String action, @Nullable RegionFacts before, RegionFacts after) {
        journal.record(new Entry(
                subject(code), code, action, before == null ? null : before.forJournal(), after.forJournal()));
    }

    static String subject(String regionCode) {
        return "region:" + regionCode;
    }
}
