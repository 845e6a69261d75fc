package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.kotaksuara.access.account.Role;
import java.sql.SQLException;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An office's days and hours are those of its own zone, whatever zone the server is in and was in before. */
@Tag("long")
@OfficeTest
class ServerZoneTests {

    /** Where no page means anything to somebody twice: a new code each time, or what the machine's own clock says. */
    private static final String EACH_TIME_ANEW = ".*(sign-in|second-factor|sessions|actuator|error|\\.css|\\.ics).*";

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private Handled handled;

    @Autowired
    private DataSource database;

    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void open() {
        office.openWithLastLeg();
    }

    @AfterEach
    void goBack() throws SQLException {
        move(before.getID());
    }

    @Test
    void everyPageSaysTheSameWhereverTheServerStands() throws SQLException {
        move("Asia/Makassar");
        pages(); // what is worked out beside the pages, and the lines that readers leave
        Map<String, String> here = pages();

        assertThat(here).hasSizeGreaterThan(60);
        for (String zone : new String[] {"Pacific/Kiritimati", "America/Adak"}) {
            move(zone);
            assertThat(pages()).as(zone).isEqualTo(here);
        }
    }

    /** The next connection is told the zone too. */
    private void move(String zone) throws SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        database.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    private Map<String, String> pages() {
        return handled.gets()
                .filter(route ->
                        route.mayBeUsedBy(Role.PLANNER) && !route.pattern().matches(EACH_TIME_ANEW))
                .map(Handled.Route::path)
                .distinct()
                .collect(Collectors.toMap(
                        path -> path,
                        path -> plain(office.page(Role.PLANNER, path)),
                        (one, same) -> one,
                        TreeMap::new));
    }

    /** Without what is drawn anew for each form. */
    private static String plain(String page) {
        return page.replaceAll("<input type=\"hidden\" name=\"(?:_csrf|_once|token)\"[^>]*>", "")
                .replaceAll("<meta name=\"_csrf[^>]*>", "");
    }
}
