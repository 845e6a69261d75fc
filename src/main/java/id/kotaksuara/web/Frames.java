package id.kotaksuara.web;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Draws the frame of a page from its address and its reader. */
@Component
class Frames {

    private static final int REGENCY = 2;

    /** The parts of an office's work as the navigation orders them; stores and vehicles belong to the warehouses. */
    private static final List<String> OFFICE_PARTS = List.of("warehouses", "routes", "schedules", "shipments");

    private static final Map<String, String> BELONGS_TO = Map.of("stores", "warehouses", "vehicles", "warehouses");

    private final Elections elections;
    private final Regions regions;
    private final OfficeClock clock;

    Frames(Elections elections, Regions regions, OfficeClock clock) {
        this.elections = elections;
        this.regions = regions;
        this.clock = clock;
    }

    Frame of(HttpServletRequest request) {
        SignedIn reader = reader(request);
        if (reader == null) {
            return new Frame(
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    otherLanguage(request),
                    false,
                    clock.now(""),
                    clock.zoneId(""),
                    null);
        }
        Map<String, String> variables = variables(request);
        List<RegionName> path = regions.knownPath(regionOf(variables, reader));
        String here = path.get(path.size() - 1).code();
        String election = electionOf(variables);
        return new Frame(
                reader.name(),
                "Role." + reader.role(),
                areaName(reader),
                election == null ? List.of() : nav(reader, election, path, request.getRequestURI()),
                menu(reader),
                election == null ? List.of() : steps(reader, election, path),
                otherLanguage(request),
                clock.simulated(here),
                clock.now(here),
                clock.zoneId(here),
                clockHref(reader, path));
    }

    private static List<NavItem> nav(SignedIn reader, String election, List<RegionName> path, String uri) {
        String here = "/elections/" + election + "/" + path.get(path.size() - 1).path();
        var items = new ArrayList<NavItem>();
        items.add(item("overview", here, uri.equals(here)));
        if (reader.role() == Role.PPK_CHAIR) {
            String deliveries = "/elections/" + election + "/" + reader.area().code() + "/deliveries";
            items.add(item("deliveries", deliveries, uri.startsWith(deliveries)));
        } else {
            items.add(item("voters", here + "/voters", uri.startsWith(here + "/voters")));
        }
        items.add(item("requirement", here + "/requirement", uri.startsWith(here + "/requirement")));
        if (path.size() > REGENCY && reader.area().contains(path.get(REGENCY).code())) {
            String office = "/elections/" + election + "/" + path.get(REGENCY).code();
            String part = uri.startsWith(office + "/")
                    ? uri.substring(office.length() + 1).replaceAll("/.*", "")
                    : "";
            String partHere = BELONGS_TO.getOrDefault(part, part);
            OFFICE_PARTS.forEach(each -> items.add(item(each, office + "/" + each, each.equals(partHere))));
        }
        return items;
    }

    private static NavItem item(String part, String href, boolean here) {
        return new NavItem("nav." + part, href, here);
    }

    private static List<NavItem> menu(SignedIn reader) {
        Stream<String> parts = reader.role() == Role.ADMINISTRATOR
                ? Stream.of("elections", "regions", "accounts", "scenarios", "password")
                : Stream.of("password");
        return parts.map(part -> new NavItem("nav.menu." + part, "/" + part, false))
                .toList();
    }

    private static List<Step> steps(SignedIn reader, String election, List<RegionName> path) {
        return path.stream()
                .filter(region -> reader.area().contains(region.code()))
                .map(region -> new Step(region.name(), "/elections/" + election + "/" + region.path()))
                .toList();
    }

    /** The name of the reader's area; its code while no such region has been imported. */
    private String areaName(SignedIn reader) {
        List<RegionName> path = regions.knownPath(reader.area().path());
        RegionName last = path.get(path.size() - 1);
        return last.code().equals(reader.area().code())
                ? last.name()
                : reader.area().code();
    }

    private @Nullable String clockHref(SignedIn reader, List<RegionName> path) {
        return reader.role() == Role.ADMINISTRATOR && path.size() > REGENCY
                ? "/scenarios/" + path.get(REGENCY).code() + "/clock"
                : null;
    }

    private String regionOf(Map<String, String> variables, SignedIn reader) {
        return Stream.of("region", "regency", "district")
                .map(variables::get)
                .filter(code -> code != null && reader.area().contains(code))
                .findFirst()
                .orElse(reader.area().path());
    }

    private @Nullable String electionOf(Map<String, String> variables) {
        String named = variables.get("election");
        return named != null && elections.existsByCode(named) ? named : latest();
    }

    private @Nullable String latest() {
        return elections.findAllByOrderByVotingDayDescCode().stream()
                .map(Election::code)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable SignedIn reader(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn
                : null;
    }

    /** The same page in the other language; after a form was refused, the page that the form belongs to. */
    private static String otherLanguage(HttpServletRequest request) {
        String other = LocaleContextHolder.getLocale().getLanguage().equals("en") ? "id" : "en";
        return UriComponentsBuilder.fromPath(askedFor(request))
                .query(request.getMethod().equals("GET") ? request.getQueryString() : null)
                .replaceQueryParam(WebConfiguration.LANGUAGE_PARAMETER, other)
                .build(true)
                .toUriString();
    }

    /** The address in the browser, also where an error or a refused form is answered from another one. */
    private static String askedFor(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(request::getRequestURI);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
