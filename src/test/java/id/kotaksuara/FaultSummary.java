package id.kotaksuara;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The summary of faults as a page shows it above a form: each fault once, in one line that leads to its field. */
record FaultSummary(String page, List<String> lines, List<String> links) {

    private static final Pattern SUMMARY = Pattern.compile(
            "<div[^>]*class=\"error-summary\"[^>]*>\\s*<h2>(?:Ada yang perlu|Something needs).*?</div>",
            Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("<title>(?:Salah|Error): ");

    static Optional<FaultSummary> in(String page) {
        return SUMMARY.matcher(page).results().findFirst().map(found -> {
            var lines = LINE.matcher(found.group())
                    .results()
                    .map(line -> line.group(1).replaceAll("<[^>]*>", "").strip())
                    .toList();
            var links = LINK.matcher(found.group())
                    .results()
                    .map(link -> link.group(1))
                    .toList();
            return new FaultSummary(page, lines, links);
        });
    }

    /** What is wrong with it. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (!TITLE.matcher(page).find()) {
            faults.add("the title does not say that something is wrong");
        }
        if (new LinkedHashSet<>(lines).size() < lines.size()) {
            faults.add("a line stands twice: " + lines);
        }
        if (lines.isEmpty() || lines.stream().anyMatch(String::isEmpty)) {
            faults.add("a line says nothing: " + lines);
        }
        links.stream()
                .filter(link -> !page.contains(" id=\"" + link + "\""))
                .forEach(link -> faults.add("a line leads to no field: " + link));
        return faults;
    }
}
