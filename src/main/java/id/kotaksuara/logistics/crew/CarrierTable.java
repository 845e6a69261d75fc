package id.kotaksuara.logistics.crew;

import static id.kotaksuara.base.grid.GridColumn.Use.FREE;
import static id.kotaksuara.base.grid.GridColumn.Use.KEY;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.GrowingTable;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Names that an office knows, with what it knows of each, as one table. */
abstract class CarrierTable extends GrowingTable<OfficeKey, KnownCarrier> {

    private static final int EMPTY_ROWS = 5;
    private static final String NAME = "name";
    private static final String DETAIL = "detail";

    private final CarrierKind kind;
    private final KnownCarriers carriers;

    CarrierTable(CarrierKind kind, KnownCarriers carriers) {
        super(EMPTY_ROWS);
        this.kind = kind;
        this.carriers = carriers;
    }

    /** Beginning of the keys of the labels. */
    abstract String labels();

    /** How what is known of a name is written. */
    abstract CellKind details(OfficeKey owner);

    abstract int longestName();

    abstract int longestDetail();

    /** A name as it is kept. */
    String kept(String typed) {
        return typed.replaceAll("\\s+", " ");
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
        return List.of(
                new GridColumn(labels(), NAME, CellKind.WORDS, KEY),
                new GridColumn(labels(), DETAIL, details(owner), FREE));
    }

    @Override
    public List<GridRow> rows(OfficeKey owner) {
        return carriers.known(owner.regency(), kind).stream()
                .map(CarrierTable::row)
                .toList();
    }

    private static GridRow row(KnownCarrier one) {
        return new GridRow(
                one.name(),
                one.name(),
                Integer.toString(one.version()),
                Map.of(NAME, one.name(), DETAIL, one.detail()));
    }

    @Override
    protected @Nullable KnownCarrier read(OfficeKey owner, GridRow row, Errors errors) {
        var typed = new Typed(errors, labels());
        typed.words(NAME, row.value(NAME), longestName());
        typed.wordsOrNone(DETAIL, row.value(DETAIL), longestDetail());
        return typed.fine() ? carrier(row) : null;
    }

    private KnownCarrier carrier(GridRow row) {
        return new KnownCarrier(kept(row.value(NAME)), row.value(DETAIL), 0);
    }

    /** A row that is there, by the name it is kept under. */
    private static KnownCarrier known(GridRow seen) {
        return new KnownCarrier(seen.key(), seen.value(DETAIL), Integer.parseInt(seen.version()));
    }

    @Override
    public Optional<String> keyOf(OfficeKey owner, Map<String, String> values) {
        return Optional.of(kept(Typed.orEmpty(values.get(NAME)))).filter(name -> !name.isEmpty());
    }

    @Override
    protected void add(OfficeKey owner, KnownCarrier wanted) {
        carriers.add(owner, kind, wanted);
    }

    @Override
    protected void change(OfficeKey owner, GridRow seen, KnownCarrier wanted) {
        carriers.change(owner, kind, known(seen), wanted);
    }

    @Override
    protected void remove(OfficeKey owner, GridRow seen) {
        carriers.remove(owner, kind, known(seen));
    }
}
