package id.kotaksuara.web.frame;

import id.kotaksuara.access.account.Annex;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.address.AskedPath;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.election.NearestElection;
import id.kotaksuara.overview.help.HelpTopic;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Zone;
import id.kotaksuara.region.clock.OfficeClock;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Draws the frame of a page from its address and its reader. */
@Component
public class Frames {

    /** The parameter of an address that asks for a language. */
    public static final String LANGUAGE_PARAMETER = "lang";

    private final Elections elections;
    private final NearestElection nearest;
    private final PageLocations places;
    private final OfficeClock clock;
    private final List<Annex> annexes;

    Frames(
            Elections elections,
            NearestElection nearest,
            PageLocations places,
            OfficeClock clock,
            ObjectProvider<Annex> annexes) {
        this.elections = elections;
        this.nearest = nearest;
        this.places = places;
        this.clock = clock;
        this.annexes = annexes.stream().toList();
    }

    public Frame of(HttpServletRequest request) {
        SignedIn reader = reader(request);
        if (reader == null) {
            return Frame.ofNobody(otherLanguage(request), help(request));
        }
        return of(request, reader);
    }

    private Frame of(HttpServletRequest request, SignedIn reader) {
        Map<String, String> variables = variables(request);
        List<Election> all = elections.findAllByOrderByVotingDayDescCode();
        Election chosen = electionOf(variables, all, reader);
        PageLocation place = places.of(chosen == null ? null : chosen.code(), regionOf(variables, reader));
        boolean bare = place.election() == null;
        return new Frame(
                reader.username(),
                reader.name(),
                "Role." + reader.role(),
                place.nameOf(reader.area()),
                bare ? List.of() : Navigation.of(reader, place, AskedPath.of(request)),
                menu(reader),
                bare ? List.of() : steps(reader, place),
                chosen,
                others(all, chosen, place.here()),
                otherLanguage(request),
                help(request),
                simulated(place),
                clockHref(reader, place));
    }

    private @Nullable ZonedDateTime simulated(PageLocation place) {
        String here = place.here().code();
        if (!clock.isSimulated(here)) {
            return null;
        }
        Zone zone = place.zone() == null ? clock.zone(here) : place.zone();
        return clock.now(here).atZone(zone.zoneId());
    }

    private List<NavItem> menu(SignedIn reader) {
        var parts = new ArrayList<String>();
        if (reader.role() == Role.ADMINISTRATOR) {
            parts.addAll(List.of("elections", "regions", "accounts"));
        }
        annexes.forEach(annex -> parts.addAll(annex.menu(reader)));
        if (!RegionLevel.DISTRICT.reachedBy(reader.area().code())) {
            parts.add("journal/" + reader.area().path());
        }
        parts.add("password");
        return parts.stream()
                .map(part -> new NavItem("nav.menu." + part.replaceAll("/.*", ""), "/" + part, false))
                .toList();
    }

    private static List<Frame.Step> steps(SignedIn reader, PageLocation place) {
        return place.path().stream()
                .filter(region -> reader.area().contains(region.code()))
                .map(region -> new Frame.Step(region.name(), "/elections/" + place.election() + "/" + region.path()))
                .toList();
    }

    private @Nullable String clockHref(SignedIn reader, PageLocation place) {
        return place.regency()
                .flatMap(regency -> annexes.stream()
                        .flatMap(annex -> annex.clockPage(reader, regency.code()).stream())
                        .findFirst())
                .orElse(null);
    }

    private static String regionOf(Map<String, String> variables, SignedIn reader) {
        return Stream.of("region", "regency", "district")
                .map(variables::get)
                .filter(code -> code != null && reader.area().contains(code))
                .findFirst()
                .orElse(reader.area().path());
    }

    private @Nullable Election electionOf(Map<String, String> variables, List<Election> all, SignedIn reader) {
        String named = variables.get("election");
        return all.stream()
                .filter(election -> election.code().equals(named))
                .findFirst()
                .or(() -> all.size() < 2
                        ? all.stream().findFirst()
                        : nearest.among(
                                all, reader.area(), clock.today(reader.area().code())))
                .orElse(null);
    }

    /** The same region in the other elections. */
    private static List<Frame.Step> others(List<Election> all, @Nullable Election chosen, RegionName here) {
        return all.stream()
                .filter(election -> chosen != null && !election.code().equals(chosen.code()))
                .map(election -> new Frame.Step(election.name(), "/elections/" + election.code() + "/" + here.path()))
                .toList();
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
        String query = request.getMethod().equals("GET") ? Objects.toString(request.getQueryString(), "") : "";
        String language = LANGUAGE_PARAMETER + "=";
        return Stream.concat(
                        Stream.of(query.split("&")).filter(part -> !part.isEmpty() && !part.startsWith(language)),
                        Stream.of(language + other))
                .collect(Collectors.joining("&", askedFor(request) + "?", ""));
    }

    private static String help(HttpServletRequest request) {
        return HelpTopic.of(AskedPath.of(request, askedFor(request)))
                .map(HelpTopic::address)
                .orElse(HelpTopic.ALL);
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
    static Map<String, String> variables(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
