package id.kotaksuara.demo.example;

import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.Province;
import id.kotaksuara.region.Provinces;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.Regency;
import id.kotaksuara.region.RegionLevel;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Lays the ground of an example: its regions and its election. */
@InDemo
@Component
class ExampleGround {

    private final Provinces provinces;
    private final Regencies regencies;
    private final Districts districts;
    private final Elections elections;
    private final ElectionOffice electionOffice;
    private final EntityManager entities;

    ExampleGround(
            Provinces provinces,
            Regencies regencies,
            Districts districts,
            Elections elections,
            ElectionOffice electionOffice,
            EntityManager entities) {
        this.provinces = provinces;
        this.regencies = regencies;
        this.districts = districts;
        this.elections = elections;
        this.electionOffice = electionOffice;
        this.entities = entities;
    }

    void lay(Example example) {
        if (provinces.findByCode(provinceOf(example)).isEmpty()) {
            provinces.save(new Province(provinceOf(example), example.province()));
        }
        if (regencies.findByCode(example.regency()).isEmpty()) {
            regencies.save(new Regency(example.regency(), example.name()));
        }
        example.districts().stream()
                .filter(district -> districts.findByCode(district.code()).isEmpty())
                .forEach(district -> districts.save(new District(district.code(), district.name())));
        if (!elections.existsByCode(example.election().code())) {
            electionOffice.open(election(example.election()));
        }
        keepDeadline(example.election());
        entities.flush(); // what comes next is imported by SQL
    }

    /** Examples share their election: it is kept as late as the latest of them needs it. */
    private void keepDeadline(Example.ElectionFacts facts) {
        var election = elections.withCode(facts.code());
        Integer days = facts.ppkDaysBefore();
        if (days != null && days < election.deadlines().ppkDaysBefore()) {
            electionOffice.change(
                    facts.code(), election.facts().with(election.deadlines().atPpk(days)));
        }
    }

    private static Election election(Example.ElectionFacts facts) {
        return new Election(
                facts.code(), facts.name(), facts.kind(), facts.votingDay(), ElectionDefaults.contests(facts.kind()));
    }

    private static String provinceOf(Example example) {
        return RegionLevel.PROVINCE.around(example.regency());
    }
}
