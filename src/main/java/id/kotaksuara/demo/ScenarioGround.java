package id.kotaksuara.demo;

import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.rule.ElectionDefaults;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.Province;
import id.kotaksuara.region.Provinces;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.Regency;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Lays the ground of a scenario: its regions, its election and its time. */
@Component
class ScenarioGround {

    private final Provinces provinces;
    private final Regencies regencies;
    private final Districts districts;
    private final Elections elections;
    private final ElectionOffice electionOffice;
    private final EntityManager entities;

    ScenarioGround(
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

    void lay(Scenario scenario) {
        if (provinces.findByCode(provinceOf(scenario)).isEmpty()) {
            provinces.save(new Province(provinceOf(scenario), scenario.province()));
        }
        Regency regency = regencies
                .findByCode(scenario.regency())
                .orElseGet(() -> regencies.save(new Regency(scenario.regency(), scenario.name())));
        regency.simulate(scenario.begins());
        scenario.districts().stream()
                .filter(district -> districts.findByCode(district.code()).isEmpty())
                .forEach(district -> districts.save(new District(district.code(), district.name())));
        if (!elections.existsByCode(scenario.election().code())) {
            electionOffice.open(election(scenario.election()));
        }
        entities.flush(); // what comes next is imported by SQL
    }

    private static Election election(Scenario.ElectionFacts facts) {
        return new Election(
                facts.code(), facts.name(), facts.kind(), facts.votingDay(), ElectionDefaults.contests(facts.kind()));
    }

    private static String provinceOf(Scenario scenario) {
        return scenario.regency().substring(0, 2);
    }
}
