package id.kotaksuara.logistics.store;

import static id.kotaksuara.base.grid.GridColumn.Use.FINDS;
import static id.kotaksuara.base.grid.GridColumn.Use.FREE;

import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.MasterTable;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.election.election.ElectionWindow;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
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

/** The stores of all PPK of an office as one table, a row for each district. */
@Component
class StoreTable implements MasterTable<OfficeKey> {

    private static final String LABELS = "store.form.";

    private final NamedDistricts districts;
    private final DistrictStores stores;
    private final StoreDesk desk;
    private final Elections elections;

    StoreTable(NamedDistricts districts, DistrictStores stores, StoreDesk desk, Elections elections) {
        this.districts = districts;
        this.stores = stores;
        this.desk = desk;
        this.elections = elections;
    }

    @Override
    public String name() {
        return "stores";
    }

    @Override
    public String place(OfficeKey owner) {
        return owner.regency();
    }

    @Override
    public List<GridColumn> columns(OfficeKey owner) {
        return List.of(
                new GridColumn(NamedDistricts.LABELS, NamedDistricts.CODE, CellKind.WORDS, FINDS),
                new GridColumn(NamedDistricts.LABELS, NamedDistricts.NAME, CellKind.WORDS, FINDS),
                new GridColumn(LABELS, "room", CellKind.WHOLE, FREE),
                new GridColumn(LABELS, "releaseDay", CellKind.DAY, FREE),
                new GridColumn(LABELS, "address", CellKind.WORDS, FREE),
                new GridColumn(LABELS, "contact", CellKind.WORDS, FREE));
    }

    @Override
    public List<GridRow> rows(OfficeKey owner) {
        Map<String, DistrictStore> known = stores.ofRegency(owner.regency()).stream()
                .collect(Collectors.toMap(DistrictStore::districtCode, Function.identity()));
        return districts.rows(owner.regency(), code -> {
            var form = StoreForm.of(known.getOrDefault(code, new DistrictStore(code)));
            var values = Map.of(
                    "room", form.room(),
                    "releaseDay", form.releaseDay(),
                    "address", form.address(),
                    "contact", form.contact());
            return new GridRow(code, "", form.version(), values);
        });
    }

    private static StoreForm form(GridRow row) {
        return new StoreForm(
                row.value("room"), row.value("releaseDay"), row.value("address"), row.value("contact"), row.version());
    }

    @Override
    public Optional<String> keyOf(OfficeKey owner, Map<String, String> values) {
        return districts.meant(owner.regency(), values);
    }

    @Override
    public BiConsumer<GridRow, Errors> checks(OfficeKey owner) {
        ElectionWindow window = elections.withCode(owner.election()).window();
        return (row, errors) -> {
            window.check(errors, "releaseDay", row.value("releaseDay"));
            form(row).facts(errors);
        };
    }

    @Override
    public void save(OfficeKey owner, @Nullable GridRow seen, @Nullable GridRow wanted) {
        var row = Objects.requireNonNull(wanted);
        var store = stores.ofDistrict(row.key());
        if (!form(Objects.requireNonNull(seen)).knows(store)) {
            throw new ChangedMeanwhile("store.changedMeanwhile", row.title());
        }
        desk.describe(store, Objects.requireNonNull(form(row).facts(new MapBindingResult(new HashMap<>(), "row"))));
    }
}
