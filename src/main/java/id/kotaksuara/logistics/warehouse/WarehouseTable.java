package id.kotaksuara.logistics.warehouse;

import static id.kotaksuara.base.grid.GridColumn.Use.FREE;
import static id.kotaksuara.base.grid.GridColumn.Use.KEY;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.GrowingTable;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.OfficeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The warehouses of an office as one table; whether the room was counted or measured, its cells say. */
@Component
class WarehouseTable extends GrowingTable<OfficeKey, Warehouse> {

    private static final String LABELS = "warehouse.form.";
    private static final int EMPTY_ROWS = 3;
    private static final List<String> MEASURES = List.of("floorM2", "usablePercent", "stacking");
    private static final List<String> HOW_MANY_FIT = List.of("usablePercent", "stacking");
    private static final List<String> PREPARED = List.of("preparedPerWave", "preparedPerHour");
    private static final List<String> WORKS = List.of("worksFrom", "worksUntil");
    private static final List<String> LEAVING = List.of("dockPerWave", "escorts", "escortsPerVehicle");

    private final Warehouses warehouses;
    private final WarehouseDesk desk;

    WarehouseTable(Warehouses warehouses, WarehouseDesk desk) {
        super(EMPTY_ROWS);
        this.warehouses = warehouses;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "warehouses";
    }

    @Override
    public String place(OfficeKey owner) {
        return owner.regency();
    }

    @Override
    public List<GridColumn> columns(OfficeKey owner) {
        var columns = new ArrayList<GridColumn>();
        columns.add(new GridColumn(LABELS, "code", CellKind.WORDS, KEY));
        columns.add(new GridColumn(LABELS, "name", CellKind.WORDS, FREE));
        columns.add(new GridColumn(LABELS, "address", CellKind.WORDS, FREE));
        columns.add(new GridColumn(LABELS, "countedBoxes", CellKind.WHOLE, FREE));
        columns.add(new GridColumn(LABELS, "floorM2", CellKind.DECIMAL, FREE));
        HOW_MANY_FIT.forEach(field -> columns.add(new GridColumn(LABELS, field, CellKind.WHOLE, FREE)));
        PREPARED.forEach(field -> columns.add(new GridColumn(LABELS, field, CellKind.WHOLE, FREE)));
        WORKS.forEach(field -> columns.add(new GridColumn(LABELS, field, CellKind.WORDS, FREE)));
        LEAVING.forEach(field -> columns.add(new GridColumn(LABELS, field, CellKind.WHOLE, FREE)));
        return columns;
    }

    @Override
    public List<GridRow> rows(OfficeKey owner) {
        return warehouses.ofRegency(owner.regency()).stream()
                .map(WarehouseTable::row)
                .toList();
    }

    private static GridRow row(Warehouse warehouse) {
        var form = WarehouseForm.of(warehouse);
        var values = new HashMap<String, String>();
        values.put("code", form.code());
        values.put("name", form.name());
        values.put("address", form.address());
        values.put("countedBoxes", form.countedBoxes());
        values.put("floorM2", form.floorM2());
        values.put("usablePercent", form.usablePercent());
        values.put("stacking", form.stacking());
        values.put("preparedPerWave", form.preparedPerWave());
        values.put("preparedPerHour", form.preparedPerHour());
        values.put("worksFrom", form.worksFrom());
        values.put("worksUntil", form.worksUntil());
        values.put("dockPerWave", form.dockPerWave());
        values.put("escorts", form.escorts());
        values.put("escortsPerVehicle", form.escortsPerVehicle());
        return new GridRow(warehouse.code(), warehouse.name(), form.version(), values);
    }

    private static WarehouseForm form(GridRow row) {
        return new WarehouseForm(
                row.value("code"),
                row.value("name"),
                row.value("address"),
                (measured(row) ? WarehouseForm.Measure.MEASURED : WarehouseForm.Measure.COUNTED).name(),
                row.value("countedBoxes"),
                row.value("floorM2"),
                row.value("usablePercent"),
                row.value("stacking"),
                row.value("preparedPerWave"),
                row.value("preparedPerHour"),
                row.value("worksFrom"),
                row.value("worksUntil"),
                row.value("dockPerWave"),
                row.value("escorts"),
                row.value("escortsPerVehicle"),
                row.version());
    }

    private static boolean measured(GridRow row) {
        return MEASURES.stream().anyMatch(field -> !row.value(field).isEmpty());
    }

    @Override
    public BiConsumer<GridRow, Errors> checks(OfficeKey owner) {
        var standing = warehouses.ofRegency(owner.regency()).stream()
                .collect(Collectors.toMap(Warehouse::code, desk::standingIn));
        return (row, errors) -> {
            var typed = new Typed(errors, LABELS);
            if (measured(row) && !row.value("countedBoxes").isEmpty()) {
                typed.slip("countedBoxes", "warehouse.table.both");
            }
            typed.code("code", row.value("code"));
            form(row).facts(errors, standing.getOrDefault(row.key(), 0));
        };
    }

    @Override
    protected @Nullable Warehouse read(OfficeKey owner, GridRow row, Errors errors) {
        var facts = form(row).facts(errors, 0);
        return facts == null ? null : new Warehouse(owner.regency(), Typed.code(row.value("code")), facts);
    }

    @Override
    protected void add(OfficeKey owner, Warehouse wanted) {
        desk.open(wanted);
    }

    @Override
    protected void change(OfficeKey owner, GridRow seen, Warehouse wanted) {
        desk.describe(seen(owner, seen), wanted.facts());
    }

    @Override
    protected void remove(OfficeKey owner, GridRow seen) {
        desk.remove(seen(owner, seen));
    }

    private Warehouse seen(OfficeKey owner, GridRow seen) {
        var warehouse = warehouses.withCode(owner.regency(), seen.key());
        if (!form(seen).knows(warehouse)) {
            throw new ChangedMeanwhile("warehouse.changedMeanwhile", warehouse.name());
        }
        return warehouse;
    }
}
