package id.kotaksuara.voters.check;

import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.voters.file.Column;
import id.kotaksuara.voters.file.Fault;
import id.kotaksuara.voters.file.FaultKind;
import id.kotaksuara.voters.imports.Faults;
import id.kotaksuara.voters.imports.Staging;
import java.util.HashMap;
import java.util.List;

/** Holds the names and the codes of a file against each other: who has which code is known here. */
final class NameChecks {

    private final Checks checks;
    private final Staging staging;
    private int lookUps;

    NameChecks(Checks checks, Staging staging) {
        this.checks = checks;
        this.staging = staging;
    }

    void run(Faults.Found faults) {
        checks.report(FaultKind.NAME_DIFFERS, Column.VILLAGE, OTHER_VILLAGE_NAME);
        checks.report(FaultKind.NAME_DIFFERS, Column.DISTRICT, OTHER_DISTRICT_NAME);
        checks.report(FaultKind.NAME_HAS_CODE, Column.VILLAGE, NAME_OF_ANOTHER);
        faults.complete(FaultKind.CODE_OF_BPS, this::withRightCode);
    }

    /** The names beside a code of the statistics office lead to the official one. */
    private Fault withRightCode(Fault fault) {
        var parameters = new HashMap<>(staging.parameters());
        parameters.put("district", fault.details().get(0));
        parameters.put("village", fault.details().get(1));
        var codes = lookUps++ < Checks.MOST_SUGGESTIONS
                ? staging.jdbc().queryForList(CODES_OF_NAMES, parameters, String.class)
                : List.<String>of();
        return new Fault(
                fault.kind(),
                fault.line(),
                fault.column(),
                fault.value(),
                List.of(codes.size() == 1 ? codes.get(0) : ""));
    }

    private static String differ(String left, String right) {
        return "lower(" + left + ") <> lower(" + right + ") and not " + SameNames.same(left, right) + " and not "
                + SameNames.sameWrittenOut(left, right);
    }

    private static final String OTHER_VILLAGE_NAME = """
            select min(p.line), p.village, v.name, v.code,
                coalesce((select min(o.code) from village o where o.district_code = v.district_code and %s
                    having count(*) = 1), '')
            from {place} p join village v on v.code = p.region_code
            where p.village <> '' and %s and not %s and not %s group by v.code, v.name, p.village order by 1
            """.formatted(
                    SameNames.same("o.name", "p.village"),
                    differ("p.village", "v.name"),
                    SameNames.same("v.name", SameNames.WITHOUT_TITLE),
                    SameNames.sameWrittenOut("v.name", SameNames.WITHOUT_TITLE));

    private static final String OTHER_DISTRICT_NAME = RegionLevel.inSql("""
            select min(p.line), p.district, d.name, d.code, ''
            from {place} p join district d on d.code = left(p.region_code, {district})
            where p.district <> '' and p.code <> '' and %s group by d.code, d.name, p.district order by 1
            """).formatted(differ("p.district", "d.name"));

    /** Villages whose code is new here while their name has another code in the same district. */
    private static final String NAME_OF_ANOTHER = RegionLevel.inSql("""
            select min(p.line), p.village, p.region_code, v.name, v.code
            from (select p.* from {place} p left join village known on known.code = p.region_code
                where p.code <> '' and p.village <> '' and p.region_code is not null and known.code is null) p
            join district d on d.regency_code = left(p.region_code, {regency}) and (d.code = left(p.region_code, {district}) or %s)
            join village v on v.district_code = d.code and %s
            group by p.region_code, p.village, v.name, v.code order by 1
            """)
            .formatted(SameNames.same("d.name", "p.district"), SameNames.same("v.name", "p.village"));

    private static final String CODES_OF_NAMES =
            """
            select v.code from village v join district d on d.code = v.district_code
            where starts_with(v.code, :region) and (:district = '' or %s) and %s limit 2
            """.formatted(SameNames.same("d.name", ":district"), SameNames.same("v.name", ":village"));
}
