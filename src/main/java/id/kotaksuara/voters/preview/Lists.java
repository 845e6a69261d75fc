package id.kotaksuara.voters.preview;

import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What every page about a voter list needs: the election, the region and what its reader may do. */
@ControllerAdvice(annotations = OfVoterList.class)
class Lists {

    private final Elections elections;
    private final Regions regions;

    Lists(Elections elections, Regions regions) {
        this.elections = elections;
        this.regions = regions;
    }

    @ModelAttribute("election")
    Election election(@PathVariable("election") String election) {
        return elections.withCode(election);
    }

    /** A regency may not be known yet: its first import brings it. */
    @ModelAttribute("region")
    RegionName region(@PathVariable("region") String region) {
        var path = regions.knownPath(region);
        var known = path.get(path.size() - 1);
        return known.path().equals(region)
                ? known
                : new RegionName(region, region, RegionLevel.ofCode(region).number());
    }

    @ModelAttribute("address")
    String address(@PathVariable("election") String election, @PathVariable("region") String region) {
        return "/elections/" + election + "/" + region + "/voters";
    }
}
