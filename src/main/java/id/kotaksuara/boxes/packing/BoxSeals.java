package id.kotaksuara.boxes.packing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.region.OfficeKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of seals on boxes; a number is on one box of an office only, and never again. */
@Repository
public class BoxSeals {

    private final JdbcClient jdbc;

    BoxSeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers of seals as they were typed or scanned; blanks and commas part them. */
    public static List<String> numbers(@Nullable String typed) {
        return Arrays.stream(SealRoll.asPrinted(Typed.orEmpty(typed)).split("[\\s,;]+"))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }

    public void put(OfficeKey office, String code, List<String> seals) {
        SealRoll.mustFit(seals);
        for (String seal : seals) {
            int put = jdbc.sql("insert into box_seal (election_code, regency_code, number, code)"
                            + " values (:election, :regency, :number, :code) on conflict do nothing")
                    .param("election", office.election())
                    .param("regency", office.regency())
                    .param("number", seal)
                    .param("code", code)
                    .update();
            if (put == 0) {
                throw new RuleBroken("packing.seal.used", seal);
            }
        }
    }

    /** Refuses the label of a box or a collo that was scanned where a seal was meant. */
    public void mustBeNoLabels(List<String> scanned) {
        for (String one : scanned) {
            String code = one.substring(one.lastIndexOf('/') + 1);
            boolean label = jdbc.sql("select exists (select from ballot_box where code = :code)"
                            + " or exists (select from collo where code = :code)")
                    .param("code", code)
                    .query(Boolean.class)
                    .single();
            if (label) {
                throw new RuleBroken("packing.seal.label", BoxCode.spoken(code));
            }
        }
    }

    /** The seals of a box are cut. */
    public void cut(String code) {
        jdbc.sql("update box_seal set broken = true where code = :code")
                .param("code", code)
                .update();
    }

    /** The seals that are on a box now. */
    public List<String> on(String code) {
        return jdbc.sql("select number from box_seal where code = :code and not broken order by number")
                .param("code", code)
                .query(String.class)
                .list();
    }

    /** The seals that are on each of these boxes now, by code. */
    public Map<String, List<String>> on(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select code, number from box_seal where code in (:codes) and not broken order by number")
                .param("codes", codes)
                .query((row, at) -> Map.entry(row.getString("code"), row.getString("number")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
