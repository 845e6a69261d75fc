package id.kotaksuara.road.leg;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.Districts;
import org.springframework.stereotype.Component;

/** Finds the last leg that an address names. */
@Component
public class LegPlaces {

    private final Elections elections;
    private final Districts districts;

    LegPlaces(Elections elections, Districts districts) {
        this.elections = elections;
        this.districts = districts;
    }

    /**
     * The leg of a district in an election.
     *
     * @throws id.kotaksuara.base.problem.NotFound where one of them does not exist
     */
    public LegKey of(String electionCode, String districtCode) {
        return new LegKey(
                elections.withCode(electionCode).code(),
                districts.withCode(districtCode).code());
    }
}
