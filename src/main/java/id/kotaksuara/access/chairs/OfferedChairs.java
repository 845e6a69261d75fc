package id.kotaksuara.access.chairs;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.base.grid.GridRow;
import id.kotaksuara.region.District;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers an account for each district whose PPK chair has none: by the office held, with a username nobody has. */
@Component
class OfferedChairs {

    private static final int EMPTY_ROWS = 2;

    private final JdbcClient jdbc;
    private final MessageSource messages;

    OfferedChairs(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    List<GridRow> rows(List<District> districts, List<Account> chairs) {
        Set<String> served = chairs.stream().map(chair -> chair.area().code()).collect(Collectors.toSet());
        var unserved = districts.stream()
                .filter(district -> !served.contains(district.code()))
                .toList();
        Set<String> taken = taken(unserved);
        return Stream.concat(
                        unserved.stream().map(district -> offered(district, taken)),
                        Collections.nCopies(EMPTY_ROWS, GridRow.offered(Map.of())).stream())
                .toList();
    }

    private GridRow offered(District district, Set<String> taken) {
        String plain = username(district);
        String username = taken.contains(plain) ? numbered(district) : plain;
        taken.add(username);
        Object[] name = {district.name()};
        return GridRow.offered(Map.of(
                ChairTable.USERNAME,
                username,
                ChairTable.NAME,
                messages.getMessage("chairs.office", name, LocaleContextHolder.getLocale()),
                ChairTable.DISTRICT,
                district.code()));
    }

    private Set<String> taken(List<District> districts) {
        var names = districts.stream().map(OfferedChairs::username).toList();
        return names.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select username from account where username in (:names)")
                        .param("names", names)
                        .query(String.class)
                        .list());
    }

    /** {@code ppk.aluh-aluh} */
    private static String username(District district) {
        String name =
                Normalizer.normalize(district.name(), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return "ppk." + name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Districts of other regencies have the same name. */
    private static String numbered(District district) {
        return username(district) + "." + district.code().replace(".", "");
    }
}
