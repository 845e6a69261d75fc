package id.kotaksuara.logistics.route;

import static id.kotaksuara.base.grid.GridColumn.Use.FINDS;
import static id.kotaksuara.base.grid.GridColumn.Use.FREE;

import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.MasterTable;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.store.NamedDistricts;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/** The ways to all districts of an office as one table, a row for each district, its legs side by side. */
@Component
class RouteTable implements MasterTable<OfficeKey> {

    private static final int FEWEST_LEGS_SHOWN = 2;

    private final DistrictRoutes known;
    private final RouteDesk desk;
    private final RouteCells cells;
    private final NamedDistricts districts;
    private final VehicleTypes vehicles;
    private final Warehouses warehouses;
    private final Elections elections;

    RouteTable(
            DistrictRoutes known,
            RouteDesk desk,
            RouteCells cells,
            NamedDistricts districts,
            VehicleTypes vehicles,
            Warehouses warehouses,
            Elections elections) {
        this.elections = elections;
        this.known = known;
        this.desk = desk;
        this.cells = cells;
        this.districts = districts;
        this.vehicles = vehicles;
        this.warehouses = warehouses;
    }

    @Override
    public String name() {
        return "routes";
    }

    @Override
    public String place(OfficeKey owner) {
        return owner.regency();
    }

    @Override
    public List<GridColumn> columns(OfficeKey owner) {
        return columns(owner, Route.MOST_LEGS);
    }

    /** One leg more than any district has, so that one can be added. */
    @Override
    public List<GridColumn> shown(OfficeKey owner, List<GridRow> rows) {
        int used = rows.stream().mapToInt(RouteCells::legsIn).max().orElse(0);
        return columns(owner, Math.min(Route.MOST_LEGS, Math.max(FEWEST_LEGS_SHOWN, used + 1)));
    }

    private List<GridColumn> columns(OfficeKey owner, int legs) {
        var columns = new ArrayList<GridColumn>();
        columns.add(new GridColumn(NamedDistricts.LABELS, NamedDistricts.CODE, CellKind.WORDS, FINDS));
        columns.add(new GridColumn(NamedDistricts.LABELS, NamedDistricts.NAME, CellKind.WORDS, FINDS));
        var all = warehouses.ofRegency(owner.regency());
        if (all.size() > 1) {
            columns.add(new GridColumn(RouteCells.LABELS, "warehouse", cells.warehouse(all), FREE));
        }
        cells.legs(columns, vehicles.ofRegency(owner.regency()), legs);
        cells.conditions(columns);
        return columns;
    }

    @Override
    public List<GridRow> rows(OfficeKey owner) {
        Map<String, Route> routes = byDistrict(owner);
        return districts.rows(owner.regency(), code -> cells.row(routes.get(code)));
    }

    private Map<String, Route> byDistrict(OfficeKey owner) {
        return known.ofRegency(owner.regency()).stream()
                .collect(Collectors.toMap(Route::districtCode, Function.identity()));
    }

    @Override
    public Optional<String> keyOf(OfficeKey owner, Map<String, String> values) {
        return districts.meant(owner.regency(), values);
    }

    @Override
    public BiConsumer<GridRow, Errors> checks(OfficeKey owner) {
        Map<String, Route> routes = byDistrict(owner);
        var against = against(owner);
        return (row, errors) -> {
            if (routes.containsKey(row.key())) {
                cells.facts(row, routes.get(row.key()), against, errors);
            }
        };
    }

    @Override
    public void save(OfficeKey owner, @Nullable GridRow seen, @Nullable GridRow wanted) {
        var row = Objects.requireNonNull(wanted);
        Route route = known.ofDistrict(row.key());
        if (!RouteForm.of(route).version().equals(Objects.requireNonNull(seen).version())) {
            throw new ChangedMeanwhile("route.changedMeanwhile", row.title());
        }
        if (route.described() && row.version().isEmpty()) {
            desk.forget(route); // what is put back was not described
            return;
        }
        var facts = cells.facts(row, route, against(owner), new MapBindingResult(new HashMap<>(), "row"));
        desk.describe(route, Objects.requireNonNull(facts));
    }

    private RouteCells.Known against(OfficeKey owner) {
        return new RouteCells.Known(
                warehouses.ofRegency(owner.regency()),
                vehicles.ofRegency(owner.regency()),
                elections.withCode(owner.election()).window());
    }
}
