package id.kotaksuara.access.gazetteer;

import de.siegmar.fastcsv.reader.CsvReader;
import id.kotaksuara.region.Zone;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters the provinces and regencies of Indonesia at the first start, so that no office begins with typing where it
 * lies. What is there already keeps its name and zone; districts and villages come with the first file.
 */
@Component
class KnownRegions {

    private static final int PROVINCE_CODE = 2;
    private static final String FACTS = "/region/nation.csv";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final boolean wanted;

    KnownRegions(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            @Value("${kotaksuara.regions.known:true}") boolean wanted) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.wanted = wanted;
    }

    /** The official code and name of a province or regency. */
    record Known(String code, String name) {

        boolean isProvince() {
            return code.length() == PROVINCE_CODE;
        }

        private Object[] forProvince() {
            return new Object[] {code, name};
        }

        private Object[] forRegency() {
            String province = code.substring(0, PROVINCE_CODE);
            return new Object[] {code, province, name, Zone.ofProvince(province).name()};
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void enterAtTheFirstStart() {
        if (wanted) {
            enter();
        }
    }

    /** Several instances may begin at the same moment: each enters what is missing. */
    void enter() {
        var facts = facts();
        if (count() < facts.size()) {
            transaction.executeWithoutResult(entering -> {
                jdbc.batchUpdate(
                        "insert into province (code, name) values (?, ?) on conflict do nothing",
                        facts.stream()
                                .filter(Known::isProvince)
                                .map(Known::forProvince)
                                .toList());
                jdbc.batchUpdate(
                        "insert into regency (code, province_code, name, zone) values (?, ?, ?, ?) on conflict do nothing",
                        facts.stream()
                                .filter(known -> !known.isProvince())
                                .map(Known::forRegency)
                                .toList());
            });
        }
    }

    private int count() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select (select count(*) from province) + (select count(*) from regency)", Integer.class));
    }

    static List<Known> facts() {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(KnownRegions.class.getResourceAsStream(FACTS)),
                        StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> new Known(row.getField("code"), row.getField("name")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
