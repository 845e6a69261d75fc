package id.kotaksuara.schedule.meeting;

import static id.kotaksuara.base.grid.GridColumn.Use.FINDS;
import static id.kotaksuara.base.grid.GridColumn.Use.FREE;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.MasterTable;
import id.kotaksuara.election.election.ElectionWindow;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.store.NamedDistricts;
import id.kotaksuara.schedule.district.DistrictDesk;
import id.kotaksuara.schedule.published.Agreement;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.published.Wish;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The wishes of all PPK about one version of a schedule as one table. */
@Component
class WishTable implements MasterTable<ScheduleKey> {

    private static final String LABELS = "schedule.form.";
    private static final String DAY = "wish";
    private static final String NOTE = "note";
    private static final int LONGEST_NOTE = 500;

    private final NamedDistricts districts;
    private final Schedules schedules;
    private final DistrictDesk desk;
    private final Elections elections;

    WishTable(NamedDistricts districts, Schedules schedules, DistrictDesk desk, Elections elections) {
        this.districts = districts;
        this.schedules = schedules;
        this.desk = desk;
        this.elections = elections;
    }

    @Override
    public String name() {
        return "wishes";
    }

    @Override
    public String place(ScheduleKey owner) {
        return owner.subject();
    }

    @Override
    public List<GridColumn> columns(ScheduleKey owner) {
        return List.of(
                new GridColumn(NamedDistricts.LABELS, NamedDistricts.CODE, CellKind.WORDS, FINDS),
                new GridColumn(NamedDistricts.LABELS, NamedDistricts.NAME, CellKind.WORDS, FINDS),
                new GridColumn(LABELS, DAY, CellKind.DAY, FREE),
                new GridColumn(LABELS, NOTE, CellKind.WORDS, FREE));
    }

    /** By the codes of the districts, as offices list them. */
    @Override
    public List<GridRow> rows(ScheduleKey owner) {
        var wishes =
                schedules.agreements(owner).stream().collect(Collectors.toMap(Agreement::district, Agreement::wish));
        return districts.rows(owner.regency(), code -> row(wishes.getOrDefault(code, Optional.empty()))).stream()
                .filter(row -> wishes.containsKey(row.key()))
                .toList();
    }

    private static GridRow row(Optional<Wish> wish) {
        String day = wish.map(Wish::day).map(String::valueOf).orElse("");
        return new GridRow(
                "", "", "1", Map.of(DAY, day, NOTE, wish.map(Wish::note).orElse("")));
    }

    @Override
    public Optional<String> keyOf(ScheduleKey owner, Map<String, String> values) {
        return districts.meant(owner.regency(), values);
    }

    @Override
    public BiConsumer<GridRow, Errors> checks(ScheduleKey owner) {
        ElectionWindow window = elections.withCode(owner.election()).window();
        return (row, errors) -> {
            var typed = new Typed(errors, LABELS);
            typed.dayOrNone(DAY, row.value(DAY));
            window.check(errors, DAY, row.value(DAY));
            if (row.value(DAY).isEmpty() && !row.value(NOTE).isEmpty()) {
                typed.slip(DAY, "form.missing");
            }
            typed.wordsOrNone(NOTE, row.value(NOTE), LONGEST_NOTE);
        };
    }

    @Override
    public void save(ScheduleKey owner, @Nullable GridRow seen, @Nullable GridRow wanted) {
        var row = Objects.requireNonNull(wanted);
        var day = DateField.day(row.value(DAY)).orElse(null);
        String note = row.value(NOTE).isEmpty() ? null : row.value(NOTE);
        int edits = schedules.state(owner).head().edits();
        desk.wish(owner, edits, List.of(new Wish(row.key(), day, note)));
    }
}
