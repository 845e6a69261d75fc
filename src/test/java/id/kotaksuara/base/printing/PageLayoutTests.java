package id.kotaksuara.base.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.PdfText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Papers of every length: whoever signs a page sees on the same page what is signed for. */
class PageLayoutTests {

    /** From a paper that fits on its first page to one that fills its second. */
    private static final int MOST_ROWS = 75;

    private static final String SIGNATURES =
            "<div class='signatures'><div><p>Pihak</p><p class='line'>(Hairul)</p></div></div>";

    @TestFactory
    Stream<DynamicTest> neverHoldSignaturesAlone() {
        return Stream.of("rows of a list", "one village", "the closing sentence")
                .map(end -> DynamicTest.dynamicTest("beside " + end, () -> IntStream.rangeClosed(1, MOST_ROWS)
                        .forEach(rows -> assertThat(signed(paper(rows, end)))
                                .as("%d rows", rows)
                                .contains(end.equals("the closing sentence") ? "Demikian" : "TPS"))));
    }

    @Test
    void countThePagesOfTheirOwnNumber() {
        List<String> pages = pages(paper(MOST_ROWS, "rows of a list"));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("halaman 1 dari 2", "SJ-6303-0015");
        assertThat(pages.get(1)).contains("halaman 2 dari 2", "SJ-6303-0015");
    }

    private static String signed(String paper) {
        List<String> signed =
                pages(paper).stream().filter(page -> page.contains("(Hairul)")).toList();
        assertThat(signed).hasSize(1);
        return signed.get(0);
    }

    private static String paper(int rows, String end) {
        String row = "<tr><td>Jawa</td><td>TPS %03d</td><td>2</td></tr>";
        String list = IntStream.rangeClosed(1, rows)
                .mapToObj(row::formatted)
                .reduce(
                        "",
                        (one, other) ->
                                one + (end.equals("rows of a list") && !one.isEmpty() ? NEXT_VILLAGE : "") + other);
        String signing = "<tr class='signing'><td colspan='3'>" + SIGNATURES + "</td></tr>";
        return """
                <html><head><title>x</title></head><body data-page="halaman" data-of="dari"><div class="leaf first">
                <p class="foot">SJ-6303-0015</p><h1>SURAT JALAN</h1>
                <table class="list"><caption>Kotak</caption><thead><tr><th>Desa</th><th>Nomor</th><th>Kotak</th></tr></thead>
                <tbody class="group">%s%s</tbody></table>%s</div></body></html>""".formatted(
                        list,
                        end.equals("the closing sentence") ? "" : signing,
                        end.equals("the closing sentence")
                                ? "<div class='end'><p>Demikian dibuat.</p>" + SIGNATURES + "</div>"
                                : "");
    }

    private static final String NEXT_VILLAGE = "</tbody><tbody class=\"group\">";

    private static List<String> pages(String paper) {
        var file = new ByteArrayOutputStream();
        try {
            PageLayout.write(paper, file);
            return PdfText.pages(file.toByteArray());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
