package id.kotaksuara.logistics.route;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.RegionPath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The districts of a regency, hardest to reach first, and how each is reached. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/routes")
class RouteController {

    private static final int HARD_FROM = 3;

    private final DistrictRoutes known;
    private final Districts districts;
    private final Journal journal;

    RouteController(DistrictRoutes known, Districts districts, Journal journal) {
        this.known = known;
        this.districts = districts;
        this.journal = journal;
    }

    @GetMapping
    String list(
            @PathVariable String regency,
            @RequestParam(defaultValue = "DIFFICULTY") String sort,
            @RequestParam(defaultValue = "all") String show,
            Model model) {
        RouteRow.Order order = orderOf(sort);
        List<RouteRow> all = rows(regency);
        model.addAttribute("sort", order);
        model.addAttribute("orders", RouteRow.Order.values());
        model.addAttribute("show", show);
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(row -> row.belongsTo(show))
                        .sorted(order.comparator())
                        .toList());
        summary(all, model);
        return "logistics/route/list";
    }

    private static void summary(List<RouteRow> all, Model model) {
        model.addAttribute("districts", all.size());
        model.addAttribute(
                "unknown", all.stream().filter(row -> !row.route().described()).count());
        model.addAttribute(
                "hard",
                all.stream()
                        .filter(row -> row.difficulty().difficultyClass() >= HARD_FROM)
                        .count());
        all.stream()
                .filter(row -> row.route().described())
                .max(Comparator.comparingInt(row -> row.route().travelMinutes()))
                .ifPresent(farthest -> model.addAttribute("farthest", farthest));
    }

    @GetMapping("/{code}")
    String show(@PathVariable String regency, @PathVariable String code, Model model) {
        District district = districts.withCode(code);
        if (!district.regencyCode().equals(regency)) {
            throw new NotFound("district", code);
        }
        Route route = known.ofDistrict(code);
        model.addAttribute("district", district);
        model.addAttribute("route", route);
        model.addAttribute("difficulty", route.difficulty());
        model.addAttribute("journal", journal.about(route.subject()));
        return "logistics/route/show";
    }

    private List<RouteRow> rows(String regency) {
        Map<String, District> byCode =
                districts.ofRegency(regency).stream().collect(Collectors.toMap(District::code, Function.identity()));
        return known.ofRegency(regency).stream()
                .map(route -> RouteRow.of(byCode.get(route.districtCode()), route))
                .toList();
    }

    private static RouteRow.Order orderOf(String sort) {
        return switch (sort) {
            case "TIME" -> RouteRow.Order.TIME;
            case "NAME" -> RouteRow.Order.NAME;
            default -> RouteRow.Order.DIFFICULTY;
        };
    }
}
