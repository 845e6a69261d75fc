package id.kotaksuara.road.leg;

import static id.kotaksuara.base.grid.GridColumn.Use.FINDS;
import static id.kotaksuara.base.grid.GridColumn.Use.FREE;
import static id.kotaksuara.base.grid.GridColumn.Use.KEY;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.GridWords;
import id.kotaksuara.base.grid.GrowingTable;
import id.kotaksuara.election.station.PollingStations;
import id.kotaksuara.election.station.StationKey;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.region.Village;
import id.kotaksuara.road.stop.StopCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The villages of a district as stops of its last leg, a row for each, and stations that are stops of their own. */
@Component
class StopTable extends GrowingTable<LegKey, LegStop> {

    private static final int EMPTY_ROWS = 3;

    private final LastLegs legs;
    private final NamedVillages villages;
    private final PollingStations stations;
    private final GridWords words;

    StopTable(LastLegs legs, NamedVillages villages, PollingStations stations, GridWords words) {
        super(EMPTY_ROWS);
        this.legs = legs;
        this.villages = villages;
        this.stations = stations;
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
    public boolean removes() {
        return true;
    }

    @Override
    public List<GridColumn> columns(LegKey owner) {
        return List.of(
                new GridColumn(StopCells.LABELS, "code", CellKind.WORDS, FINDS),
                new GridColumn(StopCells.LABELS, "village", CellKind.WORDS, FINDS),
                new GridColumn(StopCells.LABELS, "of", CellKind.oneOf(villages.options(owner)), KEY),
                new GridColumn(StopCells.LABELS, "station", CellKind.WHOLE, KEY),
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
                .map(stop -> StopCells.row(
                        stop, stop.stop().name(names.get(stop.stop().village()).name())))
                .toList();
    }

    @Override
    public Optional<String> keyOf(LegKey owner, Map<String, String> values) {
        String of = values.getOrDefault("of", "");
        String code = values.getOrDefault("code", "");
        if (code.matches(StopCode.PATTERN)) {
            return Optional.of(code).filter(stop -> villages.of(owner)
                    .containsKey(StopCode.read(stop).village()));
        }
        return villages.meant(owner, of.isEmpty() ? code : of, values.getOrDefault("village", ""))
                .flatMap(village -> stop(village, values.getOrDefault("station", "")));
    }

    private static Optional<String> stop(String village, String station) {
        return station.isEmpty()
                ? Optional.of(village)
                : Optional.of(station)
                        .filter(number -> number.matches("\\d{1,3}"))
                        .map(number -> new StopCode(village, Integer.parseInt(number)).code());
    }

    @Override
    protected @Nullable LegStop read(LegKey owner, GridRow row, Errors errors) {
        String key = row.key().isEmpty() ? keyOf(owner, row.values()).orElse("") : row.key();
        var stop = StopCode.read(key.isEmpty() ? owner.district() : key);
        if (key.isEmpty()) {
            new Typed(errors, StopCells.LABELS).slip("of", "form.missing");
        } else if (row.key().isEmpty() && !isThere(owner, stop)) {
            new Typed(errors, StopCells.LABELS).slip("station", "leg.stop.station.unknown");
        }
        var read = StopCells.read(stop, row, errors);
        return errors.hasErrors() ? null : read;
    }

    private boolean isThere(LegKey owner, StopCode stop) {
        return stop.ofStation()
                && stations.findByKey(new StationKey(owner.election(), stop.village(), stop.station()))
                        .isPresent();
    }

    @Override
    protected void add(LegKey owner, LegStop wanted) {
        legs.part(owner, wanted);
    }

    @Override
    protected void change(LegKey owner, GridRow seen, LegStop wanted) {
        legs.describe(owner, certain(owner, seen), wanted);
    }

    @Override
    protected void remove(LegKey owner, GridRow seen) {
        legs.forget(owner, certain(owner, seen));
    }
}
