package id.kotaksuara.election.requirement;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.table.TableFormat;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.station.PollingStations;
import id.kotaksuara.election.station.StationKey;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out every requirement table as a file: of a region, of its parts at any level, and of a station. */
@Controller
@RequestMapping(RegionPath.ANY + "/requirement")
class RequirementTableController {

    private final Elections elections;
    private final Regions regions;
    private final PollingStations stations;
    private final Requirements requirements;
    private final RequirementTables tables;
    private final MessageSource messages;

    RequirementTableController(
            Elections elections,
            Regions regions,
            PollingStations stations,
            Requirements requirements,
            RequirementTables tables,
            MessageSource messages) {
        this.elections = elections;
        this.regions = regions;
        this.stations = stations;
        this.requirements = requirements;
        this.tables = tables;
        this.messages = messages;
    }

    @GetMapping("/materials" + TableFormat.ENDING)
    void materials(
            @PathVariable("election") String electionCode,
            @PathVariable("region") String pathCode,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        var region = regions.named(pathCode);
        var requirement = requirements.of(electionCode, region.code());
        var name = name(electionCode, pathCode);
        var election = elections.withCode(electionCode);
        as(format).answer(response, name, title(), table -> tables.materials(election, requirement, table));
    }

    @GetMapping("/{number:\\d{1,3}}/materials" + TableFormat.ENDING)
    void materials(
            @PathVariable("election") String electionCode,
            @PathVariable("region") String pathCode,
            @PathVariable int number,
            @PathVariable String format,
            HttpServletResponse response)
            throws IOException {
        var station = stations.withKey(new StationKey(electionCode, pathCode, number));
        var name = name(electionCode, pathCode + "-%03d".formatted(number));
        var election = elections.withCode(electionCode);
        as(format)
                .answer(response, name, title(), table -> tables.materials(election, requirements.of(station), table));
    }

    /** The parts of a region at a level below it: 1 provinces to 4 villages, 5 polling stations. */
    @GetMapping("/parts" + TableFormat.ENDING)
    void parts(
            @PathVariable("election") String electionCode,
            @PathVariable("region") String pathCode,
            @PathVariable String format,
            @RequestParam int level,
            HttpServletResponse response)
            throws IOException {
        RegionName region = regions.named(pathCode);
        var election = elections.withCode(electionCode);
        if (level <= region.level() || level > RequirementTables.STATION) {
            throw new NotFound("level", level);
        }
        var name = name(electionCode, pathCode + "-" + level);
        as(format).answer(response, name, title(), table -> tables.parts(election, region, level, table));
    }

    private static TableFormat as(String format) {
        return TableFormat.ending(format);
    }

    private static String name(String election, String what) {
        return "kebutuhan-" + election + "-" + what;
    }

    private String title() {
        return messages.getMessage("requirement.sheet", null, LocaleContextHolder.getLocale());
    }
}
