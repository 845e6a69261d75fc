package id.kotaksuara.overview.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One topic of the help: the pages it is about, by how their addresses begin, and the words it explains. This is the one
 * place that says which page leads to which topic; of several beginnings that fit, the most exact one counts.
 */
public enum HelpTopic {
    OVERVIEW(
            List.of("/", "/elections/*/*"),
            List.of("h-1", "kpu", "ppk", "pps", "kpps", "tps", "wave", "difference", "supervisors")),
    VOTERS(
            List.of("/elections/*/*/voters"),
            List.of("dps", "dpt", "dptb", "tps", "special", "code", "recap", "version")),
    REQUIREMENT(
            List.of("/elections/*/*/requirement", "/elections/*/rules"),
            List.of("requirement", "reserve", "revote", "recapbox", "booth", "seal", "package")),
    ELECTIONS(List.of("/elections", "/elections/*"), List.of("pemilu", "pilkada", "contest", "h-1", "revote")),
    GOODS(
            List.of("/elections/*/*/goods"),
            List.of("order", "note", "bttb", "lot", "claim", "sorting", "ready", "requirement")),
    WAREHOUSES(
            List.of("/elections/*/*/warehouses", "/elections/*/*/keeping", "/elections/*/*/stores/offers"),
            List.of("warehouse", "room", "preparation", "stock", "seal", "store")),
    BOXES(List.of("/elections/*/*/boxes", "/k"), List.of("boxcode", "passport", "chainhead", "seal", "reserve", "ppk")),
    ROUTES(
            List.of(
                    "/elections/*/*/routes",
                    "/elections/*/*/vehicles",
                    "/elections/*/*/stores",
                    "/elections/*/*/drivers",
                    "/elections/*/*/plates"),
            List.of("way", "leg", "difficulty", "store", "boxnight", "escort")),
    SCHEDULE(
            List.of("/elections/*/*/schedules"),
            List.of("wave", "consignment", "draft", "pin", "left", "assumption", "boxnight", "difficulty")),
    GRADING(
            List.of("/elections/*/*/schedules/gradings", "/gradings"),
            List.of("grading", "wave", "room", "preparation", "left")),
    MEETING(
            List.of(
                    "/elections/*/*/schedules/*/minutes",
                    "/elections/*/*/schedules/*/wishes",
                    "/elections/*/*/schedules/*/districts/*/answer",
                    "/elections/*/*/schedules/*/districts/*/costs",
                    "/elections/*/*/schedules/*/districts/*/wish"),
            List.of("wish", "minutes", "pin", "supervisors")),
    CONTINGENCIES(List.of("/elections/*/*/schedules/*/contingencies"), List.of("contingency", "way", "pin")),
    DISPATCH(
            List.of("/elections/*/*/shipments"),
            List.of("shipment", "wave", "waybill", "record", "package", "escort", "replacement", "arrivalcode")),
    RECEIPT(
            List.of("/elections/*/*/deliveries"),
            List.of("ppk", "package", "waybill", "record", "difference", "arrivalcode", "replacement")),
    LASTLEG(
            List.of("/elections/*/*/last-leg", "/elections/*/*/last-legs", "/hand-over"),
            List.of("h-1", "pps", "way", "difficulty", "escort", "pin")),
    OFFICE(List.of("/elections/*/*/offices", "/elections/*/*/people"), List.of("record", "waybill", "minutes")),
    CHAIRS(List.of("/chairs"), List.of("ppk", "onetime", "area")),
    ACCOUNTS(
            List.of("/accounts", "/password", "/second-factor", "/sessions", "/sign-in", "/setup"),
            List.of("onetime", "area", "planner", "observer", "administrator", "journal")),
    JOURNAL(List.of("/journal"), List.of("journal", "record", "supervisors", "area")),
    STORAGE(List.of("/storage"), List.of("version", "draft", "grading", "journal")),
    REGIONS(List.of("/regions"), List.of("code", "area", "special")),
    DEMO(List.of("/demo"), List.of("planner", "ppk", "dpt", "area"));

    /** Where all topics are listed. */
    public static final String ALL = "/help";

    private static final int LITERAL = 3;
    private static final int ANY = 2;

    private final List<List<String>> pages;
    private final List<String> words;

    HelpTopic(List<String> pages, List<String> words) {
        this.pages = pages.stream().map(HelpTopic::parts).toList();
        this.words = words;
    }

    /** The topic of the page with this address. */
    public static Optional<HelpTopic> of(String address) {
        var parts = parts(address);
        return Arrays.stream(values())
                .filter(topic -> topic.exactness(parts) > 0)
                .max(Comparator.comparingInt(topic -> topic.exactness(parts)));
    }

    /** Where the topic is read. */
    public String address() {
        return ALL + "/" + key();
    }

    static Optional<HelpTopic> withKey(String key) {
        return Arrays.stream(values()).filter(topic -> topic.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> words() {
        return words;
    }

    private int exactness(List<String> address) {
        return pages.stream().mapToInt(page -> exactness(page, address)).max().orElse(0);
    }

    /** More for each part that fits, and most for one that fits by its own word; nothing where the address is another. */
    private static int exactness(List<String> page, List<String> address) {
        boolean fits = page.size() <= address.size()
                && IntStream.range(0, page.size())
                        .allMatch(at -> page.get(at).equals("*") || page.get(at).equals(address.get(at)));
        if (!fits || (page.isEmpty() && !address.isEmpty())) {
            return 0;
        }
        return 1
                + page.stream()
                        .mapToInt(part -> part.equals("*") ? ANY : LITERAL)
                        .sum();
    }

    private static List<String> parts(String address) {
        return Arrays.stream(address.split("/")).filter(part -> !part.isEmpty()).toList();
    }
}
