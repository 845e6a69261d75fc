package id.kotaksuara.logistics.fleet;

import static id.kotaksuara.base.grid.GridColumn.Use.FREE;
import static id.kotaksuara.base.grid.GridColumn.Use.KEY;
import static id.kotaksuara.base.grid.GridColumn.Use.ONCE;

import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.GridWords;
import id.kotaksuara.base.grid.GrowingTable;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The vehicles of an office as one table. */
@Component
class VehicleTable extends GrowingTable<OfficeKey, VehicleType> {

    private static final String LABELS = "vehicle.form.";
    private static final int EMPTY_ROWS = 5;

    private final VehicleTypes types;
    private final VehicleDesk desk;
    private final GridWords words;

    VehicleTable(VehicleTypes types, VehicleDesk desk, GridWords words) {
        super(EMPTY_ROWS);
        this.types = types;
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String name() {
        return "vehicles";
    }

    @Override
    public String place(OfficeKey owner) {
        return owner.regency();
    }

    @Override
    public List<GridColumn> columns(OfficeKey owner) {
        return List.of(
                new GridColumn(LABELS, "code", CellKind.WORDS, KEY),
                new GridColumn(LABELS, "mode", CellKind.oneOf(words.options(TransportMode.values())), ONCE),
                new GridColumn(LABELS, "name", CellKind.WORDS, FREE),
                new GridColumn(LABELS, "boxes", CellKind.WHOLE, FREE),
                new GridColumn(LABELS, "count", CellKind.WHOLE, FREE),
                new GridColumn(LABELS, "carrier", CellKind.WORDS, FREE));
    }

    @Override
    public List<GridRow> rows(OfficeKey owner) {
        return types.ofRegency(owner.regency()).stream().map(VehicleTable::row).toList();
    }

    private static GridRow row(VehicleType type) {
        var form = VehicleForm.of(type);
        var values = Map.of(
                "code", form.code(),
                "mode", form.mode(),
                "name", form.name(),
                "boxes", form.boxes(),
                "count", form.count(),
                "carrier", form.carrier());
        return new GridRow(type.code(), type.name(), form.version(), values);
    }

    private static VehicleForm form(GridRow row) {
        return new VehicleForm(
                row.value("code"),
                row.value("mode"),
                row.value("name"),
                row.value("boxes"),
                row.value("count"),
                row.value("carrier"),
                row.version());
    }

    @Override
    protected @Nullable VehicleType read(OfficeKey owner, GridRow row, Errors errors) {
        return form(row).whole(owner.regency(), errors);
    }

    @Override
    protected void add(OfficeKey owner, VehicleType wanted) {
        desk.add(wanted);
    }

    @Override
    protected void change(OfficeKey owner, GridRow seen, VehicleType wanted) {
        desk.describe(seen(owner, seen), wanted.facts());
    }

    @Override
    protected void remove(OfficeKey owner, GridRow seen) {
        desk.remove(seen(owner, seen));
    }

    private VehicleType seen(OfficeKey owner, GridRow seen) {
        var type = types.withCode(owner.regency(), seen.key());
        if (!form(seen).knows(type)) {
            throw new ChangedMeanwhile("vehicle.changedMeanwhile", type.name());
        }
        return type;
    }
}
