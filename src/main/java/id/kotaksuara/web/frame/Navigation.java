package id.kotaksuara.web.frame;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.RegionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parts of the work in a region, as the navigation of a page orders them. */
final class Navigation {

    /** The parts of an office's work as the navigation orders them; stores and vehicles belong to the warehouses. */
    private static final List<String> OFFICE_PARTS =
            List.of("goods", "warehouses", "boxes", "routes", "schedules", "shipments");

    private static final Map<String, String> BELONGS_TO = Map.of(
            "drivers", "warehouses",
            "offices", "warehouses",
            "people", "warehouses",
            "plates", "warehouses",
            "stores", "warehouses",
            "vehicles", "warehouses");

    private Navigation() {}

    static List<NavItem> of(SignedIn reader, PageLocation place, String uri) {
        String election = "/elections/" + place.election() + "/";
        String here = election + place.here().path();
        var items = new ArrayList<NavItem>();
        items.add(item("overview", here, uri.equals(here)));
        boolean chair = reader.role() == Role.PPK_CHAIR;
        String own = chair ? election + reader.area().code() + "/" : here + "/";
        List<String> parts = chair ? List.of("deliveries", "keeping") : List.of("voters");
        parts.forEach(part -> items.add(item(part, own + part, uri.startsWith(own + part))));
        items.add(item("requirement", here + "/requirement", uri.startsWith(here + "/requirement")));
        place.regency()
                .map(RegionName::code)
                .filter(reader.area()::contains)
                .ifPresent(regency -> items.addAll(officeParts(election + regency + "/", uri)));
        return items;
    }

    private static List<NavItem> officeParts(String office, String uri) {
        String part = uri.startsWith(office) ? uri.substring(office.length()).replaceAll("/.*", "") : "";
        String here = BELONGS_TO.getOrDefault(part, part);
        return OFFICE_PARTS.stream()
                .map(each -> item(each, office + each, each.equals(here)))
                .toList();
    }

    private static NavItem item(String part, String href, boolean here) {
        return new NavItem("nav." + part, href, here);
    }
}
