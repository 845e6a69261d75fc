package id.kotaksuara.road.leg;

import static id.kotaksuara.base.grid.GridColumn.Use.FINDS;
import static id.kotaksuara.base.grid.GridColumn.Use.FREE;

import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.GridWords;
import id.kotaksuara.base.grid.MasterTable;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.region.Village;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/** The villages of a district as stops of its last leg, a row for each. */
@Component
class StopTable implements MasterTable<LegKey> {

    private final LastLegs legs;
    private final NamedVillages villages;
    private final GridWords words;

    StopTable(LastLegs legs, NamedVillages villages, GridWords words) {
        this.legs = legs;
        this.villages = villages;
        this.words = words;
    }

    @Override
    public String name() {
        return "legstops";
    }

    @Override
    public String part() {
        return "stops";
    }

    @Override
    public String place(LegKey owner) {
        return owner.election() + "/" + owner.district();
    }

    @Override
    public List<GridColumn> columns(LegKey owner) {
        return List.of(
                new GridColumn(StopCells.LABELS, "code", CellKind.WORDS, FINDS),
                new GridColumn(StopCells.LABELS, "village", CellKind.WORDS, FINDS),
                new GridColumn(StopCells.LABELS, "mode", CellKind.oneOf(words.options(TransportMode.values())), FREE),
                new GridColumn(StopCells.LABELS, "minutes", CellKind.WHOLE, FREE),
                new GridColumn(StopCells.LABELS, "unloading", CellKind.WHOLE, FREE),
                new GridColumn(StopCells.LABELS, "onward", CellKind.WHOLE, FREE),
                new GridColumn(StopCells.LABELS, "difficulty", CellKind.WHOLE, FREE),
                new GridColumn(StopCells.LABELS, "opens", CellKind.WORDS, FREE),
                new GridColumn(StopCells.LABELS, "closes", CellKind.WORDS, FREE),
                new GridColumn(StopCells.LABELS, "contact", CellKind.WORDS, FREE),
                new GridColumn(StopCells.LABELS, "latitude", CellKind.WORDS, FREE),
                new GridColumn(StopCells.LABELS, "longitude", CellKind.WORDS, FREE));
    }

    @Override
    public List<GridRow> rows(LegKey owner) {
        Map<String, Village> names = villages.of(owner);
        return legs.stops(owner).stream()
                .map(stop -> StopCells.row(stop, names.get(stop.code()).name()))
                .toList();
    }

    @Override
    public Optional<String> keyOf(LegKey owner, Map<String, String> values) {
        return villages.meant(owner, values.getOrDefault("code", ""), values.getOrDefault("village", ""));
    }

    @Override
    public BiConsumer<GridRow, Errors> checks(LegKey owner) {
        return StopCells::read;
    }

    @Override
    public void save(LegKey owner, @Nullable GridRow seen, @Nullable GridRow wanted) {
        legs.describe(owner, certain(seen), certain(wanted));
    }

    private static LegStop certain(@Nullable GridRow row) {
        var errors = new MapBindingResult(new HashMap<>(), "row");
        return Objects.requireNonNull(StopCells.read(Objects.requireNonNull(row), errors));
    }
}
