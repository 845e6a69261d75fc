package id.kotaksuara.road.leg;

import static id.kotaksuara.base.grid.GridColumn.Use.FREE;
import static id.kotaksuara.base.grid.GridColumn.Use.KEY;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridOption;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.GridWords;
import id.kotaksuara.base.grid.GrowingTable;
import id.kotaksuara.logistics.fleet.TransportMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Travel times of a last leg from village to village, and from the store by other modes, as one table. */
@Component
class WayTable extends GrowingTable<LegKey, LegWay> {

    private static final String LABELS = "leg.way.";
    private static final int EMPTY_ROWS = 10;
    /** The store is called PPK in every language. */
    static final String STORE = "PPK";

    private static final int A_WEEK = 10_000;

    private final LastLegs legs;
    private final NamedVillages villages;
    private final GridWords words;

    WayTable(LastLegs legs, NamedVillages villages, GridWords words) {
        super(EMPTY_ROWS);
        this.legs = legs;
        this.villages = villages;
        this.words = words;
    }

    @Override
    public String name() {
        return "legways";
    }

    @Override
    public String part() {
        return "ways";
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
                new GridColumn(LABELS, "one", CellKind.oneOf(places(owner, true)), KEY),
                new GridColumn(LABELS, "other", CellKind.oneOf(places(owner, false)), KEY),
                new GridColumn(LABELS, "mode", CellKind.oneOf(words.options(TransportMode.values())), KEY),
                new GridColumn(LABELS, "minutes", CellKind.WHOLE, FREE));
    }

    private List<GridOption> places(LegKey owner, boolean store) {
        var places = new ArrayList<GridOption>();
        if (store) {
            places.add(new GridOption(STORE, STORE, List.of()));
        }
        places.addAll(villages.options(owner));
        return places;
    }

    @Override
    public List<GridRow> rows(LegKey owner) {
        var names = villages.of(owner);
        return legs.ways(owner).stream()
                .map(way -> {
                    String from = way.one() == null ? STORE : way.one();
                    String title =
                            (way.one() == null ? STORE : names.get(way.one()).name()) + " – "
                                    + names.get(way.other()).name();
                    var values = Map.of(
                            "one",
                            from,
                            "other",
                            way.other(),
                            "mode",
                            way.mode().name(),
                            "minutes",
                            "" + way.minutes());
                    return new GridRow(way.code(), title, "" + way.version(), values);
                })
                .toList();
    }

    @Override
    protected @Nullable LegWay read(LegKey owner, GridRow row, Errors errors) {
        var typed = new Typed(errors, LABELS);
        String from = typed.words("one", row.value("one"), 20);
        String to = typed.words("other", row.value("other"), 20);
        var mode = typed.choice("mode", row.value("mode"), TransportMode.class);
        Integer minutes = typed.whole("minutes", row.value("minutes"), 0, A_WEEK);
        if (from != null && from.equals(to)) {
            typed.slip("other", "leg.way.same");
        }
        int version = row.version().isEmpty() ? 0 : Integer.parseInt(row.version());
        if (!typed.fine()) {
            return null;
        }
        String one = STORE.equals(from) ? null : from;
        return new LegWay(LegWay.code(one, to, mode), one, to, mode, minutes, version);
    }

    @Override
    public Optional<String> keyOf(LegKey owner, Map<String, String> values) {
        return Optional.ofNullable(read(owner, GridRow.offered(values), nowhere()))
                .map(LegWay::code);
    }

    @Override
    protected void add(LegKey owner, LegWay wanted) {
        legs.ways().add(owner, wanted);
    }

    @Override
    protected void change(LegKey owner, GridRow seen, LegWay wanted) {
        legs.ways().change(owner, certain(owner, seen), wanted);
    }

    @Override
    protected void remove(LegKey owner, GridRow seen) {
        legs.ways().remove(owner, certain(owner, seen));
    }
}
