package id.kotaksuara.boxes;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Five stations with two boxes each and one warehouse; what is done there is done on the pages. */
@TestComponent
public class BoxWorld {

    public static final OfficeKey OFFICE = World.OFFICE;
    public static final String BOXES = OFFICE.path() + "/boxes";
    public static final String JAWA = "63.03.05.1003";
    public static final String IRANG = "63.03.05.2010";

    private static final Pattern ASKED = Pattern.compile(
            "(?s)(?:perlu|needs?) ([\\d.,]+)</small></label>\\s*<input[^>]*name=\"counts\\[([A-Z_.]+)]\"");

    private final MockMvcTester mvc;
    private final ElectionOffice elections;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    BoxWorld(MockMvcTester mvc, ElectionOffice elections, EntityManager entities, JdbcClient jdbc) {
        this.mvc = mvc;
        this.elections = elections;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** The office as it is before it keeps boxes one by one. */
    public void create() {
        new BoxGround(elections, jdbc).create();
        entities.flush();
        TestTime.in("63.03", "2024-11-18T01:00:00Z");
    }

    /** Boxes are kept one by one, and there is a table with a roll of a hundred seals, one for each box. */
    public void begin() {
        create();
        post("", List.of());
        table("Siti", "Budi", "KS-001", "KS-100");
    }

    public void table(String first, String second, String firstSeal, String lastSeal) {
        post(
                "/tables",
                List.of(
                        "warehouse=GUDANG",
                        "firstPerson=" + first,
                        "secondPerson=" + second,
                        "firstSeal=" + firstSeal,
                        "lastSeal=" + lastSeal,
                        "sealsPerBox=1"));
    }

    /** The code of the live box of a station and contest. */
    public String code(String village, int station, String contest) {
        return jdbc.sql("select code from ballot_box where village_code = ? and station_number = ? and contest_code = ?"
                        + " and state not in ('WITHDRAWN', 'REPLACED')")
                .params(village, station, contest)
                .query(String.class)
                .single();
    }

    public String state(String code) {
        return jdbc.sql("select state from ballot_box where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    /** Lays a box on the first table. */
    public void lay(String code) {
        post("/tables/1/box", List.of("code=" + code));
    }

    /** Packs and seals a box at the first table, with what is needed and the next seal of the roll. */
    public void pack(String code) {
        lay(code);
        count(code, 0);
        count(code, 0);
        String page = get("/tables/1");
        String seals = page.replaceAll("(?s).*name=\"seals\" value=\"([^\"]*)\".*", "$1");
        post("/tables/1/seals", List.of("seals=" + seals, seen(page)));
        assertThat(state(code)).isEqualTo("SEALED");
    }

    /** Somebody at the first table counts, and finds so many ballots more than are needed. */
    public MvcTestResult count(String code, int more) {
        return send("/tables/1/count", counts(get("/tables/1"), more));
    }

    public static List<String> counts(String page, int more) {
        var counts = ASKED.matcher(page)
                .results()
                .map(field -> {
                    int needed = Integer.parseInt(field.group(1).replaceAll("[.,]", ""));
                    boolean ballots = field.group(2).startsWith("BALLOT.");
                    return "counts[" + field.group(2) + "]=" + (ballots ? needed + more : needed);
                })
                .collect(Collectors.toCollection(ArrayList::new));
        counts.add(seen(page));
        return counts;
    }

    /** The version of the table that a page of it shows, as its forms send it. */
    public static String seen(String page) {
        return "seen=" + page.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    /** Puts the box on the first table aside. */
    public void putAside() {
        post("/tables/1/aside", List.of(seen(get("/tables/1"))));
    }

    public String get(String path) {
        MvcTestResult answer = mvc.get().uri(BOXES + path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return text(answer);
    }

    /** A form that is taken. */
    public void post(String path, List<String> fields) {
        MvcTestResult answer = send(path, fields);
        assertThat(answer.getResponse().getStatus())
                .as(() -> path + ": " + text(answer))
                .isEqualTo(302);
    }

    public MvcTestResult send(String path, List<String> fields) {
        var request = mvc.post().uri(BOXES + path).with(csrf());
        for (String field : fields) {
            String[] parts = field.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return request.exchange();
    }

    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
