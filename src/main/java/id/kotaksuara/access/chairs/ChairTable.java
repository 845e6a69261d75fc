package id.kotaksuara.access.chairs;

import static id.kotaksuara.base.grid.GridColumn.Use.FREE;
import static id.kotaksuara.base.grid.GridColumn.Use.KEY;
import static id.kotaksuara.base.grid.GridColumn.Use.OFFERED;
import static java.util.Objects.requireNonNull;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.AccountForm;
import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.grid.CellKind;
import id.kotaksuara.base.grid.GridColumn;
import id.kotaksuara.base.grid.GridOption;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.base.grid.MasterTable;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.Area;
import id.kotaksuara.region.Districts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The accounts of the PPK chairs of a regency as one table; districts without one are offered as new rows. */
@Component
class ChairTable implements MasterTable<ChairsOf> {

    static final String USERNAME = "username";
    static final String NAME = "name";
    static final String DISTRICT = "district";

    private static final String LABELS = "account.";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_USERNAME = 60;

    private final Accounts accounts;
    private final AccountDesk desk;
    private final Districts districts;
    private final OfferedChairs offered;

    ChairTable(Accounts accounts, AccountDesk desk, Districts districts, OfferedChairs offered) {
        this.accounts = accounts;
        this.desk = desk;
        this.districts = districts;
        this.offered = offered;
    }

    @Override
    public String name() {
        return "chairs";
    }

    @Override
    public String place(ChairsOf owner) {
        return owner.regency();
    }

    @Override
    public List<GridColumn> columns(ChairsOf owner) {
        var all = districts.ofRegency(owner.regency()).stream()
                .map(district -> new GridOption(district.code(), district.name(), List.of()))
                .toList();
        return List.of(
                new GridColumn(LABELS, DISTRICT, CellKind.oneOf(all), OFFERED),
                new GridColumn(LABELS, NAME, CellKind.WORDS, FREE),
                new GridColumn(LABELS, USERNAME, CellKind.WORDS, KEY));
    }

    @Override
    public List<GridRow> rows(ChairsOf owner) {
        return accounts.chairsOf(owner.regency()).stream().map(ChairTable::row).toList();
    }

    private static GridRow row(Account account) {
        var values = Map.of(
                USERNAME,
                account.username(),
                NAME,
                account.name(),
                DISTRICT,
                account.area().code());
        return new GridRow(account.username(), account.name(), Integer.toString(account.version()), values);
    }

    @Override
    public List<GridRow> offered(ChairsOf owner) {
        return offered.rows(districts.ofRegency(owner.regency()), accounts.chairsOf(owner.regency()));
    }

    @Override
    public Optional<String> keyOf(ChairsOf owner, Map<String, String> values) {
        return Optional.of(AccountForm.plain(values.get(USERNAME))).filter(username -> !username.isEmpty());
    }

    @Override
    public BiConsumer<GridRow, Errors> checks(ChairsOf owner) {
        return (row, errors) -> {
            var typed = new Typed(errors, LABELS);
            typed.words(NAME, row.value(NAME), LONGEST_NAME);
            String username = typed.words(USERNAME, row.value(USERNAME), LONGEST_USERNAME);
            if (row.value(DISTRICT).isEmpty()) {
                typed.slip(DISTRICT, "form.choose");
            }
            if (username != null && row.version().isEmpty()) {
                checkNew(AccountForm.plain(username), typed);
            }
        };
    }

    private void checkNew(String username, Typed typed) {
        if (!username.matches(AccountForm.USERNAME)) {
            typed.slip(USERNAME, "chairs.username");
        } else if (desk.isTaken(username)) {
            typed.slip(USERNAME, "form.taken", username);
        }
    }

    @Override
    public void save(ChairsOf owner, @Nullable GridRow seen, @Nullable GridRow wanted) {
        if (seen == null) {
            desk.enrol(account(requireNonNull(wanted)), owner.administrator());
            return;
        }
        int version = requireUnchanged(owner, seen);
        if (wanted == null) {
            desk.remove(seen.key(), owner.administrator());
        } else {
            desk.change(seen.key(), account(wanted), version, owner.administrator());
        }
    }

    private int requireUnchanged(ChairsOf owner, GridRow seen) {
        Account account = desk.find(seen.key(), owner.administrator());
        if (account.role() != Role.PPK_CHAIR
                || !Integer.toString(account.version()).equals(seen.version())) {
            throw new ChangedMeanwhile("chairs.changedMeanwhile", account.name());
        }
        return account.version();
    }

    private static NewAccount account(GridRow row) {
        return new NewAccount(
                AccountForm.plain(row.value(USERNAME)),
                Typed.orEmpty(row.value(NAME)),
                Role.PPK_CHAIR,
                new Area(row.value(DISTRICT)));
    }
}
