package id.kotaksuara.election.requirement;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.table.Table;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.rule.QuantityRule;
import id.kotaksuara.election.rule.QuantityRules;
import id.kotaksuara.election.rule.RuleWords;
import id.kotaksuara.election.station.Counting;
import id.kotaksuara.election.station.Counts;
import id.kotaksuara.election.station.StationCounts;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands requirements out as tables: one region line by line, or its parts with a column for each material. */
@Component
class RequirementTables {

    static final int STATION = 5;

    private final QuantityRules rules;
    private final StationCounts counts;
    private final Regions regions;
    private final RuleWords words;
    private final RequirementWords requirementWords;
    private final MessageSource messages;

    RequirementTables(
            QuantityRules rules,
            StationCounts counts,
            Regions regions,
            RuleWords words,
            RequirementWords requirementWords,
            MessageSource messages) {
        this.rules = rules;
        this.counts = counts;
        this.regions = regions;
        this.words = words;
        this.requirementWords = requirementWords;
        this.messages = messages;
    }

    /** Each material of one region or station, with the numbers of the rule that made it. */
    void materials(Election election, Requirement requirement, Table table) {
        table.row(headings(this::say, "material", "quantity", "formula", "placement", "legalBasis"));
        for (var line : requirement.lines()) {
            if (line.units() > 0) {
                var terms = line.rule().terms();
                table.row(
                        words.subject(terms, election.contests()),
                        line.quantity(),
                        requirementWords.formula(line),
                        say("BoxSide." + terms.placement()),
                        terms.legalBasis());
            }
        }
    }

    /** The regions of a level (1 province to 4 village, 5 the stations) within a region, each with all its materials. */
    @Transactional(readOnly = true)
    public void parts(Election election, RegionName region, int level, Table table) {
        var asked = rules.ofElection(election.code()).stream()
                .filter(rule -> rule.terms().basis().reaches(level))
                .toList();
        table.row(headings(election, region, level, asked));
        var names = names(region, level);
        var counting = new Counting(election.code(), region.code(), level, Requirements.permilles(asked));
        counts.each(counting, part -> {
            var cells = place(part, region, level, names);
            cells.add(part.voters());
            asked.forEach(rule -> cells.add(rule.needed(part)));
            table.row(cells);
        });
    }

    private List<Object> headings(Election election, RegionName region, int level, List<QuantityRule> asked) {
        var headings = new ArrayList<Object>(List.of(say("requirement.code")));
        levels(region, level).forEach(each -> headings.add(say("region.level." + each)));
        headings.add(say(level == STATION ? "requirement.station" : "requirement.stations"));
        headings.add(say("requirement.voters"));
        asked.forEach(rule -> headings.add(words.subject(rule.terms(), election.contests())));
        return headings;
    }

    /** The code, the names from the first level below the region down, and the station's number or how many there are. */
    private static List<Object> place(Counts part, RegionName region, int level, Map<String, String> names) {
        var code = level == STATION ? RegionLevel.VILLAGE.around(part.code()) : part.code();
        var cells = new ArrayList<Object>(List.of(code));
        levels(region, level).forEach(each -> cells.add(names.get(RegionCode.at(RegionLevel.numbered(each), code))));
        if (level == STATION) {
            int number = Integer.parseInt(part.code().replaceFirst("^[^/]*+/", ""));
            cells.add((number < 10 ? "00" : number < 100 ? "0" : "") + number);
        } else {
            cells.add(part.stations());
        }
        return cells;
    }

    private Map<String, String> names(RegionName region, int level) {
        return levels(region, level)
                .mapToObj(each -> regions.ofLevel(region, each))
                .flatMap(List::stream)
                .collect(toMap(RegionName::code, RegionName::name));
    }

    private static IntStream levels(RegionName region, int level) {
        return IntStream.rangeClosed(region.level() + 1, Math.min(level, STATION - 1));
    }

    private static Object[] headings(UnaryOperator<String> say, String... columns) {
        return Stream.of(columns)
                .map(column -> say.apply("requirement." + column))
                .toArray();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
