package id.kotaksuara.base.workbook;

import id.kotaksuara.base.problem.RuleBroken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** How a workbook is made up: its sheets, where its parts stand, and from which year it counts its days. */
final class Layout {

    static final String WORKBOOK = "xl/workbook.xml";

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String FOLDER = "xl/";
    private static final int MOST_SHEETS = 500;

    private final Map<String, String> parts = new HashMap<>(); // by relation
    private final Map<String, String> kinds = new HashMap<>(); // of relations
    private final List<Named> named = new ArrayList<>();
    private boolean from1904;
    private int active;

    private record Named(String name, boolean hidden, String relation) {}

    static Layout of(Parts parts) {
        var layout = new Layout();
        parts.parse(RELATIONS, new Relations(layout));
        parts.parse(WORKBOOK, new Sheets(layout));
        return layout;
    }

    /** The sheets as a person meets them: the one that is open first, then the other visible ones, the hidden ones last. */
    List<WorkbookSheet> sheets() {
        var open = active < named.size() ? named.get(active) : null;
        return named.stream()
                .filter(sheet -> "worksheet".equals(kinds.get(sheet.relation)))
                .sorted(Comparator.comparing(Named::hidden).thenComparing(sheet -> sheet != open))
                .map(sheet -> new WorkbookSheet(sheet.name, sheet.hidden, parts.get(sheet.relation)))
                .toList();
    }

    boolean from1904() {
        return from1904;
    }

    /** Where the only part of a kind stands, such as {@code styles}. */
    @Nullable
    String only(String kind) {
        return kinds.entrySet().stream()
                .filter(relation -> relation.getValue().equals(kind))
                .map(relation -> parts.get(relation.getKey()))
                .findFirst()
                .orElse(null);
    }

    private void add(Named sheet) {
        if (named.size() >= MOST_SHEETS) {
            throw new RuleBroken("sheet.bomb");
        }
        named.add(sheet);
    }

    private static final class Relations extends PartHandler {

        private final Layout layout;

        Relations(Layout layout) {
            this.layout = layout;
        }

        @Override
        void begin(String element, Attributes attributes) {
            var id = attributes.getValue("Id");
            var target = attributes.getValue("Target");
            var type = attributes.getValue("Type");
            if (element.equals("Relationship") && id != null && target != null && type != null) {
                layout.parts.put(id, target.startsWith("/") ? target.substring(1) : FOLDER + target);
                layout.kinds.put(id, type.substring(type.lastIndexOf('/') + 1));
            }
        }
    }

    private static final class Sheets extends PartHandler {

        private final Layout layout;

        Sheets(Layout layout) {
            this.layout = layout;
        }

        @Override
        void begin(String element, Attributes attributes) {
            switch (element) {
                case "workbookPr" -> layout.from1904 = on(attributes.getValue("date1904"));
                case "workbookView" -> layout.active = number(attributes.getValue("activeTab"));
                case "sheet" -> sheet(attributes);
                default -> {}
            }
        }

        private void sheet(Attributes attributes) {
            var state = attributes.getValue("state");
            boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
            layout.add(new Named(String.valueOf(attributes.getValue("name")), hidden, relation(attributes)));
        }

        /** The attribute {@code id} of the namespace of relations, of which there are two. */
        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")
                        && !attributes.getURI(i).isEmpty()) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }

        private static int number(@Nullable String text) {
            return text == null ? 0 : Math.max(0, Integer.parseInt(text));
        }
    }
}
