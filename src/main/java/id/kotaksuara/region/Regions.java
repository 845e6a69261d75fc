package id.kotaksuara.region;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.words.Spoken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds regions of every level by their code, for headings and the way back up. */
@Repository
public class Regions implements Spoken {

    public static final RegionName NATION = new RegionName("", "Indonesia", 0);

    private final JdbcClient jdbc;

    Regions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The region as written in an address: an official code, or {@code id} for the nation. */
    public RegionName named(String pathCode) {
        List<RegionName> path = path(pathCode);
        return path.get(path.size() - 1);
    }

    /** From the nation down to the region itself. */
    public List<RegionName> path(String pathCode) {
        List<RegionName> path = knownPath(pathCode);
        if (!path.get(path.size() - 1).path().equals(pathCode)) {
            throw new NotFound("region", pathCode);
        }
        return path;
    }

    /** Sentences name a region; one that nobody knows is named by its code. */
    @Override
    public Optional<String> say(Object named, Locale locale) {
        return named instanceof RegionCode code
                ? Optional.of(knownPath(code.text()).stream()
                        .filter(region -> region.code().equals(code.text()))
                        .findFirst()
                        .map(RegionName::name)
                        .orElse(code.text()))
                : Optional.empty();
    }

    /** From the nation down as far as there are regions by that code. */
    public List<RegionName> knownPath(String pathCode) {
        return OncePerRequest.of("path to " + pathCode, () -> readPath(pathCode));
    }

    private List<RegionName> readPath(String pathCode) {
        var codes = around(pathCode);
        var path = new ArrayList<RegionName>(List.of(NATION));
        path.addAll(jdbc.sql("select code, name, level from region where code in (:codes) and level < " + codes.size()
                        + " order by level") // said outright, so that smaller regions are not looked through
                .param("codes", codes)
                .query(RegionName.class)
                .list());
        return List.copyOf(path);
    }

    /** The codes of a region and of all regions around it. */
    public static List<String> around(String code) {
        return Arrays.stream(RegionLevel.values())
                .map(level -> level.around(code))
                .distinct()
                .toList();
    }

    /** The regions one level below, by code. */
    public List<RegionName> within(RegionName region) {
        return jdbc.sql("select code, name, level from region where level = :level and parent_code"
                        + (region.level() == 0 ? " is null" : " = :code") + " order by code")
                .param("level", region.level() + 1)
                .param("code", region.code())
                .query(RegionName.class)
                .list();
    }

    /** The regions of a level within a region, by code. */
    public List<RegionName> ofLevel(RegionName region, int level) {
        return jdbc.sql("select code, name, level from region where level = :level and code like :within order by code")
                .param("level", level)
                .param("within", region.code() + "%")
                .query(RegionName.class)
                .list();
    }
}
