package id.kotaksuara.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.box.BoxOffice;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.region.OfficeKey;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Measures the boxes of the whole nation: made office by office, then looked at; run by {@code bench/boxes nation}. */
@IntegrationTest
@As(role = Role.ADMINISTRATOR, area = "")
@TestPropertySource(properties = "kotaksuara.test.database=nation")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NationOfBoxesBench {

    private static final String ELECTION = "pemilu-2024";
    private static final int STATIONS = Integer.getInteger("bench.stations", 820_161);
    private static final int BOXES = 5 * STATIONS;
    private static final int LOOKS = 400;

    /** Provinces, regencies, districts, villages and stations as many as there are, spread evenly; names are made up. */
    private static final List<String> NATION = List.of(
            "insert into province select p::text, 'Provinsi ' || p from generate_series(11, 48) p",
            "insert into regency (code, province_code, name, zone) select p || '.' || lpad(r::text, 2, '0'), p::text,"
                    + " 'Kabupaten ' || p || '.' || r, 'WIB' from generate_series(11, 48) p, generate_series(1, 14) r"
                    + " where (r - 1) * 38 + p - 11 < 514",
            "insert into district (code, regency_code, name) select code || '.' || lpad(d::text, 2, '0'), code,"
                    + " 'Kecamatan ' || d from regency, generate_series(1, 14) d",
            "insert into village (code, district_code, name) select code || '.' || (1000 + v), code, 'Desa ' || v"
                    + " from district, generate_series(1, 12) v",
            "insert into polling_station select 'pemilu-2024', code, n, 125, 125 from (select code, row_number() over"
                    + " (order by code) at, count(*) over () of from village) v, lateral generate_series(1,"
                    + " (" + STATIONS + "::bigint * at / of - " + STATIONS + "::bigint * (at - 1) / of)::integer) n",
            "analyze");

    @Autowired
    private ElectionOffice elections;

    @Autowired
    private BoxOffice office;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void measures() {
        elections.open(new Election(
                ELECTION,
                "Pemilu 2024",
                ElectionKind.PEMILU,
                LocalDate.of(2024, 2, 14),
                ElectionDefaults.contests(ElectionKind.PEMILU)));
        NATION.forEach(sql -> jdbc.sql(sql).update());
        System.out.printf(
                Locale.ROOT,
                "%d cores, load %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        double seconds = made();
        double[] looked = looked();
        assertThat(seconds).as("seconds for the boxes of the nation").isLessThan(90);
        assertThat(looked[LOOKS * 95 / 100])
                .as("milliseconds for a passport, 95th percentile")
                .isLessThan(50);
    }

    private double made() {
        List<String> regencies = jdbc.sql("select code from regency order by code")
                .query(String.class)
                .list();
        long begun = System.nanoTime();
        int boxes = 0;
        double slowest = 0;
        for (String regency : regencies) {
            long one = System.nanoTime();
            boxes += office.begin(new OfficeKey(ELECTION, regency));
            slowest = Math.max(slowest, since(one));
        }
        double seconds = since(begun);
        System.out.printf(
                Locale.ROOT,
                "%,d boxes of %d offices in %.1f s; the slowest office %.2f s%n",
                boxes,
                regencies.size(),
                seconds,
                slowest);
        assertThat(boxes).isEqualTo(BOXES);
        return seconds;
    }

    /** Passports of boxes drawn from all over the nation, sorted by how long they took in milliseconds. */
    private double[] looked() {
        jdbc.sql("analyze ballot_box").update();
        List<String> pages = jdbc.sql(
                        "select '/elections/' || election_code || '/' || regency_code || '/boxes/' || code"
                                + " from ballot_box tablesample system (0.1) order by md5(code) limit " + LOOKS)
                .query(String.class)
                .list();
        pages.subList(0, 50).forEach(this::look);
        double[] spans = pages.stream().mapToDouble(this::look).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "a passport among %,d boxes: median %.1f ms, p95 %.1f ms, worst %.1f ms%n",
                BOXES,
                spans[spans.length / 2],
                spans[spans.length * 95 / 100],
                Arrays.stream(spans).max().orElseThrow());
        return spans;
    }

    private double look(String page) {
        long begun = System.nanoTime();
        assertThat(mvc.get().uri(page)).hasStatusOk();
        return since(begun) * 1000;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
