package id.kotaksuara;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.coyote.ProtocolHandler;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** The map of the packages, as the README draws it, and the habits that hold everywhere in it. */
class ArchitectureTests {

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.kotaksuara");

    /** The wings from the ground up; each may use those that stand before it, and nobody uses demo and web. */
    private static final List<String> WINGS = List.of(
            "base",
            "region",
            "access",
            "election",
            "planner",
            "logistics",
            "voters",
            "goods",
            "boxes",
            "road",
            "schedule",
            "delivery",
            "overview",
            "demo",
            "web");

    /** Beginnings of addresses by the wing that answers them. */
    private static final Map<String, String> ADDRESSES = Map.ofEntries(
            entry("requirement", "election"),
            entry("rules", "election"),
            entry("routes", "logistics"),
            entry("offices", "logistics"),
            entry("stores", "logistics"),
            entry("vehicles", "logistics"),
            entry("warehouses", "logistics"),
            entry("voters", "voters"),
            entry("goods", "goods"),
            entry("boxes", "boxes"),
            entry("last-leg", "road"),
            entry("last-legs", "road"),
            entry("schedules", "schedule"),
            entry("shipments", "delivery"),
            entry("deliveries", "delivery"));

    private static final int MOST_TYPES_IN_A_ROOM = 18;

    /** Rooms that stay whole: cut, they would need each other in both directions. May shrink, never grow. */
    private static final Map<String, Integer> WHOLE = Map.ofEntries(
            entry("planner.planning", 76),
            entry("schedule.draft", 61),
            entry("voters.imports", 43),
            entry("schedule.grading", 31),
            entry("planner.exact", 22),
            entry("demo", 21),
            entry("region", 21),
            entry("web", 21),
            entry("voters.file", 20),
            entry("base.job", 19),
            entry("logistics.stock", 19));

    @Test
    void roomsDoNotGoInCircles() {
        slices().matching("id.kotaksuara.(**)").should().beFreeOfCycles().check(APPLICATION);
    }

    @Test
    void arrowsBetweenWingsPointDown() {
        var up = APPLICATION.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> APPLICATION.contain(arrow.getTargetClass().getName()))
                .filter(arrow -> floor(arrow.getOriginClass()) < floor(arrow.getTargetClass()))
                .map(Dependency::getDescription);

        assertThat(up).as("a wing uses one that stands above it").isEmpty();
    }

    private static int floor(JavaClass type) {
        return type.getPackageName().equals("id.kotaksuara")
                ? WINGS.size()
                : WINGS.indexOf(wing(type.getPackageName()));
    }

    private static String wing(String packageName) {
        return packageName.substring("id.kotaksuara.".length()).split("\\.")[0];
    }

    /** A string that names another feature's address is an arrow too. Only the list of who may open what names them all. */
    @Test
    void addressesOfHigherWingsAreNotKnownBelow() {
        var quoted = Pattern.compile("\"[^\"\n]*\"");
        var up = SourceFiles.in(SourceFiles.JAVA.resolve("id/kotaksuara"), ".java").entrySet().stream()
                .filter(file ->
                        file.getKey().getNameCount() > 1 && !file.getKey().endsWith("SecurityConfiguration.java"))
                .flatMap(file -> quoted.matcher(file.getValue())
                        .results()
                        .filter(text -> knowsHigher(file.getKey().getName(0).toString(), text.group()))
                        .map(text -> file.getKey() + ": " + text.group()));

        assertThat(up).as("addresses of a wing that stands above").isEmpty();
    }

    private static boolean knowsHigher(String wing, String text) {
        return ADDRESSES.entrySet().stream()
                .filter(address -> WINGS.indexOf(wing) < WINGS.indexOf(address.getValue()))
                .anyMatch(address -> Pattern.compile("/" + address.getKey() + "\\b")
                        .matcher(text)
                        .find());
    }

    @Test
    void roomsHoldFewTypes() {
        var rooms = new TreeMap<String, Integer>();
        APPLICATION.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> rooms.merge(type.getPackageName(), 1, Integer::sum));

        var full = rooms.entrySet().stream()
                .filter(room -> room.getValue()
                        > WHOLE.getOrDefault(room.getKey().replace("id.kotaksuara.", ""), MOST_TYPES_IN_A_ROOM));
        assertThat(full)
                .as("rooms with too many types: a new capability is a new room")
                .isEmpty();
    }

    @Test
    void namesAreUniqueAcrossTheHouse() {
        var homes = new TreeMap<String, Set<String>>();
        APPLICATION.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> homes.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(type.getPackageName()));

        assertThat(homes.entrySet().stream().filter(name -> name.getValue().size() > 1))
                .as("names that mean two things")
                .isEmpty();
    }

    @Test
    void everyRoomSaysThatNothingInItIsNullUnlessItSaysSo() {
        var silent = APPLICATION.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> !type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName);

        assertThat(silent).as("packages without @NullMarked").isEmpty();
    }

    @Test
    void entitiesChangeByVerbsAndNotBySetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(APPLICATION);
    }

    @Test
    void planningIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("id.kotaksuara.planner.planning")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations", "id.kotaksuara.planner.planning")
                .because("planning rules are functions on values: no Spring, no SQL, no other feature")
                .check(APPLICATION);
    }

    @Test
    void nobodyDependsOnTheFrameOfThePagesOrOnTheDemo() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.kotaksuara.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.kotaksuara.web..")
                .because("web is the frame around the pages; controllers get what they need from its advice")
                .check(APPLICATION);
        noClasses()
                .that()
                .resideOutsideOfPackage("id.kotaksuara.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.kotaksuara.demo..")
                .because("the demo uses the features; none of them may know that it exists")
                .check(APPLICATION);
    }

    @Test
    void everyBeanOfTheDemoIsInItsProfileOnly() {
        classes()
                .that()
                .resideInAPackage("id.kotaksuara.demo..")
                .and()
                .areMetaAnnotatedWith(Component.class)
                .should()
                .beAnnotatedWith("id.kotaksuara.demo.InDemo")
                .because("in production there is no demo: no page, no address, no bean")
                .check(APPLICATION);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("id.kotaksuara.demo..")
                .should()
                .beMetaAnnotatedWith(Bean.class)
                .because("beans of the demo are classes, so that the rule above sees them all")
                .check(APPLICATION);
    }

    @Test
    void whatNoOtherPackageUsesIsHidden() {
        var others = new OtherPackages(APPLICATION);
        var doorsOfTests = List.of("DispatchDesk", "ReceiptDesk", "RuleDefaults");

        var needlesslyPublic = APPLICATION.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isEquivalentTo(KotakSuara.class))
                .filter(type -> !type.isAssignableTo(ProtocolHandler.class)) // Tomcat makes it by its name
                .filter(type -> !others.need(type))
                .filter(type -> !doorsOfTests.contains(type.getSimpleName()))
                .map(JavaClass::getName)
                .sorted();

        assertThat(needlesslyPublic)
                .as("public types that no other package uses; take the word public away")
                .isEmpty();
    }

    @Test
    void whoeverNeedsTheTimeIsGivenIt() {
        noClasses()
                .that()
                .areNotAnnotatedWith(Configuration.class)
                .should()
                .callCodeUnitWhere(asksTheSystemForTheTime())
                .because("the demo brings its own clocks: take an Instant, a region.OfficeClock or a java.time.Clock")
                .check(APPLICATION);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheSystemForTheTime() {
        return DescribedPredicate.describe("the system's time is asked for", call -> isSystemTime(call.getTarget()));
    }

    private static boolean isSystemTime(CodeUnitCallTarget target) {
        var owner = target.getOwner();
        var name = target.getName();
        return switch (owner.getName()) {
            case "java.time.Clock" -> name.startsWith("system");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date" ->
                name.equals("<init>") && target.getRawParameterTypes().isEmpty();
            default ->
                owner.getPackageName().equals("java.time")
                        && name.equals("now")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        };
    }

    @Test
    void anOfficeIsOneThingAndNotTwoTextsSideBySide() {
        var pairs = APPLICATION.stream()
                .filter(type -> !type.isEquivalentTo(OfficeKey.class))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> takesElectionBesideRegency(parameters(unit)))
                .map(JavaCodeUnit::getFullName);

        assertThat(APPLICATION.get(OfficeKey.class).getConstructors())
                .as("where there is such a pair")
                .allMatch(unit -> takesElectionBesideRegency(parameters(unit)));
        assertThat(pairs)
                .as("an election and a regency as texts, which are mixed up unseen: take a region.OfficeKey")
                .isEmpty();
    }

    private static boolean takesElectionBesideRegency(List<Parameter> parameters) {
        return IntStream.range(1, parameters.size())
                .mapToObj(second -> Set.of(said(parameters.get(second - 1)), said(parameters.get(second))))
                .anyMatch(Set.of("election", "regency")::equals);
    }

    /** What a text stands for: election and electionCode are one. */
    private static String said(Parameter parameter) {
        return parameter.getType().equals(String.class)
                ? parameter.getName().replaceFirst("Code$", "")
                : parameter.toString();
    }

    private static List<Parameter> parameters(JavaCodeUnit unit) {
        return unit.isMethod() || unit.isConstructor()
                ? List.of(((Executable) unit.reflect()).getParameters())
                : List.of();
    }

    /** Characters of a region's code counted, cut off or left in SQL by number. */
    private static final Pattern COUNTED =
            Pattern.compile("(?i)\\b\\w*(code|region|regency|district|village|province|within|area)"
                    + "(\\(\\)|\\.get\\(\\))?(\\.text\\(\\))?\\.(substring|length)\\("
                    + "|\\b(left|substr|substring)\\((:\\w+|[\\w.]*code), *\\d"
                    + "|\\(values \\(([1-4], )?(2|5|8|13)\\)");

    /** Codes, but not of regions. */
    private static final Set<String> OTHER_CODES =
            Set.of("ArrivalCode.java", "CellFormats.java", "Names.java", "Slug.java");

    @Test
    void howLongCodesOfRegionsAreIsKnownToTheirTypeAlone() {
        var counting = SourceFiles.in(SourceFiles.JAVA.resolve("id/kotaksuara"), ".java").entrySet().stream()
                .filter(file -> !file.getKey().startsWith("region"))
                .filter(file ->
                        !OTHER_CODES.contains(file.getKey().getFileName().toString()))
                .flatMap(file ->
                        COUNTED.matcher(file.getValue()).results().map(found -> file.getKey() + ": " + found.group()));

        assertThat(counting)
                .as("ask a region.RegionLevel or RegionCode instead")
                .isEmpty();
    }

    /** Annotated, it would be taken from a parameter or a field of a form instead. */
    @Test
    void anOfficeComesFromThePathOfTheAddress() {
        var elsewhere = APPLICATION.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> parameters(unit).stream()
                        .filter(parameter -> parameter.getType().equals(OfficeKey.class))
                        .anyMatch(parameter -> parameter.getAnnotations().length > 0))
                .map(JavaCodeUnit::getFullName);

        assertThat(elsewhere).as("web.OfficeInAddress alone gives offices").isEmpty();
    }

    @Test
    void controllersAnswerRequestsAndNotEachOther() {
        var calls = APPLICATION.stream()
                .filter(ArchitectureTests::answersRequests)
                .flatMap(type -> type.getCodeUnitCallsFromSelf().stream())
                .filter(call -> answersRequests(call.getTargetOwner()))
                .filter(call -> !outermost(call.getTargetOwner()).equals(outermost(call.getOriginOwner())))
                .map(JavaCall::getDescription);

        assertThat(calls)
                .as("what two pages share is a desk's, a form's or an advice's")
                .isEmpty();
    }

    private static boolean answersRequests(JavaClass type) {
        return outermost(type).isAnnotatedWith(Controller.class);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
    }

    /** What a form saw is handed on as it is; whether it still holds, the schedule says. */
    @Test
    void onlyTheScheduleCountsItsEdits() {
        var counting = Pattern.compile(
                "edits\\(\\)\\s*([-+<]|[=!]=)|([-+<]|[=!]=)\\s*[\\w.()]*\\bedits\\(\\)|\\.edits\\(\\), \"journal");
        var callers = SourceFiles.in(SourceFiles.JAVA.resolve("id/kotaksuara/schedule"), ".java").entrySet().stream()
                .flatMap(file ->
                        counting.matcher(file.getValue()).results().map(found -> file.getKey() + ": " + found.group()));

        assertThat(callers).as("ask ScheduleHead.isAsAfter").isEmpty();
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(APPLICATION);
    }

    @Test
    void namesSayWhatAThingIsAndNotWhichLayerItSitsIn() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .resideInAnyPackage("..dto..", "..impl..", "..service..", "..util..", "..common..")
                .check(APPLICATION);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/id"))) {
            var silent = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")));

            assertThat(silent).as("packages without a package-info.java").isEmpty();
        }
    }
}
