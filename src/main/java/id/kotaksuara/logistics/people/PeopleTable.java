package id.kotaksuara.logistics.people;

import static id.kotaksuara.base.grid.GridColumn.Use.FREE;
import static id.kotaksuara.base.grid.GridColumn.Use.KEY;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridOption;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.GridWords;
import id.kotaksuara.base.grid.GrowingTable;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The people whom an office knows, as one table. */
@Component
class PeopleTable extends GrowingTable<OfficeKey, KnownPerson> {

    private static final int EMPTY_ROWS = 5;
    private static final int LONGEST_NAME = 100;
    private static final String LABELS = "people.table.";
    private static final String NAME = "name";
    private static final String DISTRICT = "district";
    private static final String DUTY = "duty";
    private static final String PHONE = "phone";

    private final PeopleRegister register;
    private final Districts districts;
    private final GridWords words;

    PeopleTable(PeopleRegister register, Districts districts, GridWords words) {
        super(EMPTY_ROWS);
        this.register = register;
        this.districts = districts;
        this.words = words;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public String place(OfficeKey owner) {
        return owner.regency();
    }

    @Override
    public boolean removes() {
        return true;
    }

    @Override
    public List<GridColumn> columns(OfficeKey owner) {
        var places = districts.ofRegency(owner.regency()).stream()
                .map(district -> new GridOption(district.code(), district.name(), List.of()))
                .toList();
        return List.of(
                new GridColumn(LABELS, NAME, CellKind.WORDS, KEY),
                new GridColumn(LABELS, DISTRICT, CellKind.oneOf(places), KEY),
                new GridColumn(LABELS, DUTY, CellKind.oneOf(words.options(Duty.values())), FREE),
                new GridColumn(LABELS, PHONE, CellKind.WORDS, FREE));
    }

    @Override
    public List<GridRow> rows(OfficeKey owner) {
        return register.of(owner.regency()).all().stream().map(PeopleTable::row).toList();
    }

    private static GridRow row(KnownPerson one) {
        var values = Map.of(
                NAME, one.name(),
                DISTRICT, one.district(),
                DUTY, one.duty().name(),
                PHONE, one.phone());
        return new GridRow(key(one.name(), one.district()), one.name(), Integer.toString(one.version()), values);
    }

    private static String key(String name, String district) {
        return district.isEmpty() ? name : name + " (" + district + ")";
    }

    private static String kept(@Nullable String name) {
        return Typed.orEmpty(name).replaceAll("\\s+", " ");
    }

    private static KnownPerson person(GridRow row) {
        int version = row.version().isEmpty() ? 0 : Integer.parseInt(row.version());
        return new KnownPerson(
                kept(row.value(NAME)), Duty.valueOf(row.value(DUTY)), row.value(DISTRICT), row.value(PHONE), version);
    }

    @Override
    public Optional<String> keyOf(OfficeKey owner, Map<String, String> values) {
        String name = kept(values.get(NAME));
        return name.isEmpty() ? Optional.empty() : Optional.of(key(name, Typed.orEmpty(values.get(DISTRICT))));
    }

    /** A duty of a district names its district, one of the office none. */
    @Override
    protected @Nullable KnownPerson read(OfficeKey owner, GridRow row, Errors errors) {
        var typed = new Typed(errors, LABELS);
        typed.words(NAME, row.value(NAME), LONGEST_NAME);
        typed.words(DUTY, row.value(DUTY), LONGEST_NAME);
        typed.phoneOrNone(PHONE, row.value(PHONE));
        Arrays.stream(Duty.values())
                .filter(duty -> duty.name().equals(row.value(DUTY)))
                .forEach(duty -> placed(duty, row.value(DISTRICT), errors));
        return errors.hasErrors() ? null : person(row);
    }

    private static void placed(Duty duty, String district, Errors errors) {
        if (duty.inDistrict() && district.isEmpty()) {
            tell(errors, "people.where");
        } else if (duty.atOffice() && !district.isEmpty()) {
            tell(errors, "people.atOffice");
        }
    }

    private static void tell(Errors errors, String fault) {
        errors.rejectValue(DISTRICT, fault, new Object[] {Typed.label(LABELS, DISTRICT)}, null);
    }

    @Override
    protected void add(OfficeKey owner, KnownPerson wanted) {
        register.add(owner, wanted);
    }

    @Override
    protected void change(OfficeKey owner, GridRow seen, KnownPerson wanted) {
        register.change(owner, person(seen), wanted);
    }

    @Override
    protected void remove(OfficeKey owner, GridRow seen) {
        register.remove(owner, person(seen));
    }
}
