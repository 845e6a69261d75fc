package id.kotaksuara.overview.setup;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.address.AskedPath;
import id.kotaksuara.region.Area;
import id.kotaksuara.region.OfficeKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a page on which a step is done to the next: of setting an office up, and from there to the first departure. */
@ControllerAdvice
class NextStep {

    private static final Set<String> PAGES = Set.of("voters", "warehouses", "vehicles", "routes", "stores");
    private static final String VOTERS = "voters";
    private static final String REGENCY = "\\d\\d\\.\\d\\d";

    private final SetUps setUps;

    NextStep(SetUps setUps) {
        this.setUps = setUps;
    }

    @ModelAttribute
    void nextStep(
            HttpServletRequest request,
            @PathVariable Map<String, String> path,
            @AuthenticationPrincipal @Nullable SignedIn me,
            Model model) {
        String uri = AskedPath.of(request);
        String election = path.get("election");
        if (!Boolean.TRUE.equals(model.getAttribute("mayGrade"))
                || !request.getMethod().equals("GET") && !uri.matches("/chairs/" + REGENCY + "/links")) {
            return;
        }
        if (election == null) {
            withoutElection(uri, path, me, model);
        } else if (isElectionWithoutVoters(uri, election, model)) {
            model.addAttribute("votersNext", "/elections/" + election + "/" + Area.NATION.path() + "/" + VOTERS);
        } else if (uri.equals("/elections/" + election) && me != null) {
            afterRules(election, me.area(), model);
        } else {
            String page = uri.replaceFirst("^/elections/[^/]+/[^/]+/?", "");
            String region = path.getOrDefault("regency", path.getOrDefault("region", ""));
            ofOffice(election, region, page, model);
        }
    }

    /** Accounts and regions are looked after for all elections. */
    private void withoutElection(String uri, Map<String, String> path, @Nullable SignedIn me, Model model) {
        if (uri.matches("/chairs/" + REGENCY + "(/links)?")) {
            setUps.ofRegency(path.getOrDefault("regency", ""))
                    .ifPresent(office -> lead(setUps.of(office), "chairs", model));
        } else if (uri.matches("/accounts/[^/]+") && path.containsKey("username")) {
            setUps.ofAccount(path.get("username")).ifPresent(office -> lead(setUps.of(office), "accounts", model));
        } else if (uri.matches("/regions/" + REGENCY + "(/list)?") && mayImport(model) && me != null) {
            model.addAttribute("heldImports", setUps.held(path.getOrDefault("region", ""), me.area()));
        }
    }

    private static boolean mayImport(Model model) {
        return Boolean.TRUE.equals(model.getAttribute("mayImport"));
    }

    /** Whoever has just created an election goes on with its stations. */
    private boolean isElectionWithoutVoters(String uri, String election, Model model) {
        return Boolean.TRUE.equals(model.getAttribute("administersNation"))
                && uri.equals("/elections/" + election)
                && !setUps.anyVoters(election);
    }

    /** The page of an election has its rules; whoever looks after one office goes on there. */
    private void afterRules(String election, Area area, Model model) {
        var regencies = setUps.withVoters(election, area.code());
        if (regencies.size() > 1) {
            model.addAttribute("officesNext", "/elections/" + election + "/" + area.path());
        } else if (!regencies.isEmpty()) {
            OfficeKey.named(election, regencies.get(0))
                    .map(setUps::of)
                    .filter(office -> office.next()
                            .filter(line -> line.step() == SetUpStep.RULES)
                            .isEmpty())
                    .ifPresent(office -> lead(office, VOTERS, model));
        }
    }

    private void ofOffice(String election, String region, String page, Model model) {
        String first = page.replaceFirst("/.*", "");
        var office = region.matches(REGENCY) ? OfficeKey.named(election, region) : Optional.<OfficeKey>empty();
        if (office.isPresent() && PAGES.contains(first)) {
            lead(setUps.of(office.get()), first, model);
        } else if (office.isPresent() && page.matches("schedules/\\d+")) {
            depart(setUps.of(office.get()), model);
        } else if (office.isEmpty() && page.matches("voters(/imports/\\d+)?") && mayImport(model)) {
            ofSeveral(election, region, model);
        }
    }

    /** Where a file for a larger region brought one regency alone, its office comes next; otherwise each has its own list. */
    private void ofSeveral(String election, @Nullable String region, Model model) {
        String within = Area.NATION.path().equals(region) ? "" : region;
        var regencies = setUps.withVoters(election, within);
        if (regencies.size() == 1) {
            OfficeKey.named(election, regencies.get(0)).ifPresent(office -> lead(setUps.of(office), VOTERS, model));
        } else if (!regencies.isEmpty()) {
            model.addAttribute("officesNext", "/elections/" + election + "/" + region);
        }
    }

    /** After the last step nothing but the schedule is left. */
    private static void lead(SetUp setUp, String page, Model model) {
        if (setUp.hasDone(page)) {
            model.addAttribute("scheduleNext", setUp.office().path() + "/schedules");
            setUp.next().ifPresent(line -> model.addAttribute("nextStep", line));
        }
    }

    /** What is published waits for its first departure. */
    private static void depart(SetUp setUp, Model model) {
        if (setUp.published() && !setUp.sent()) {
            model.addAttribute("shipmentsNext", setUp.office().path() + "/shipments");
        }
    }
}
