package id.kotaksuara.road.leg;

import static id.kotaksuara.base.grid.GridColumn.Use.FREE;
import static id.kotaksuara.base.grid.GridColumn.Use.KEY;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.GridWords;
import id.kotaksuara.base.grid.GrowingTable;
import id.kotaksuara.logistics.fleet.TransportMode;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The vehicles of a last leg as one table. */
@Component
class VehicleOfLegTable extends GrowingTable<LegKey, LegVehicle> {

    private static final String LABELS = "leg.vehicle.";
    private static final int EMPTY_ROWS = 5;
    private static final int A_DAY = 1440;

    private final LastLegs legs;
    private final GridWords words;

    VehicleOfLegTable(LastLegs legs, GridWords words) {
        super(EMPTY_ROWS);
        this.legs = legs;
        this.words = words;
    }

    @Override
    public String name() {
        return "legvehicles";
    }

    @Override
    public String part() {
        return "vehicles";
    }

    @Override
    public String place(LegKey owner) {
        return owner.election() + "/" + owner.district();
    }

    @Override
    public boolean removes() {
        return true;
    }

    @Override
    public List<GridColumn> columns(LegKey owner) {
        return List.of(
                new GridColumn(LABELS, "code", CellKind.WORDS, KEY),
                new GridColumn(LABELS, "mode", CellKind.oneOf(words.options(TransportMode.values())), FREE),
                new GridColumn(LABELS, "name", CellKind.WORDS, FREE),
                new GridColumn(LABELS, "boxes", CellKind.WHOLE, FREE),
                new GridColumn(LABELS, "count", CellKind.WHOLE, FREE),
                new GridColumn(LABELS, "kmh", CellKind.WHOLE, FREE),
                new GridColumn(LABELS, "loading", CellKind.WHOLE, FREE),
                new GridColumn(LABELS, "tours", CellKind.WHOLE, FREE),
                new GridColumn(LABELS, "contact", CellKind.WORDS, FREE));
    }

    @Override
    public List<GridRow> rows(LegKey owner) {
        return legs.vehicles(owner).stream().map(VehicleOfLegTable::row).toList();
    }

    private static GridRow row(LegVehicle it) {
        var values = new HashMap<String, String>();
        values.put("code", it.code());
        values.put("mode", it.mode().name());
        values.put("name", it.name());
        values.put("boxes", "" + it.boxes());
        values.put("count", "" + it.count());
        values.put("kmh", "" + it.kmh());
        values.put("loading", "" + it.loadingMinutes());
        values.put("tours", "" + it.toursADay());
        values.put("contact", it.contact());
        return new GridRow(it.code(), it.name(), "" + it.version(), values);
    }

    @Override
    protected @Nullable LegVehicle read(LegKey owner, GridRow row, Errors errors) {
        var typed = new Typed(errors, LABELS);
        String code = typed.code("code", row.value("code"));
        var mode = typed.choice("mode", row.value("mode"), TransportMode.class);
        String name = typed.words("name", row.value("name"), 100);
        Integer boxes = typed.whole("boxes", row.value("boxes"), 1, 10_000);
        Integer count = typed.whole("count", row.value("count"), 0, 1000);
        Integer kmh = typed.whole("kmh", row.value("kmh"), 1, 900);
        Integer loading = typed.whole("loading", row.value("loading"), 0, A_DAY);
        Integer tours = typed.whole("tours", row.value("tours"), 1, 50);
        String contact = typed.wordsOrNone("contact", row.value("contact"), 200);
        int version = row.version().isEmpty() ? 0 : Integer.parseInt(row.version());
        return typed.fine()
                ? new LegVehicle(code, mode, name, boxes, count, kmh, loading, tours, contact, version)
                : null;
    }

    @Override
    protected void add(LegKey owner, LegVehicle wanted) {
        legs.vehicles().add(owner, wanted);
    }

    @Override
    protected void change(LegKey owner, GridRow seen, LegVehicle wanted) {
        legs.vehicles().change(owner, certain(owner, seen), wanted);
    }

    @Override
    protected void remove(LegKey owner, GridRow seen) {
        legs.vehicles().remove(owner, certain(owner, seen));
    }
}
