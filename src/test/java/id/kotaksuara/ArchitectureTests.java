package id.kotaksuara;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.coyote.ProtocolHandler;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The map of the packages, as the README draws it. */
class ArchitectureTests extends House {

    /** Beginnings of addresses by the wing that answers them. */
    private static final Map<String, String> ADDRESSES = Map.ofEntries(
            entry("requirement", "election"),
            entry("rules", "election"),
            entry("routes", "logistics"),
            entry("offices", "logistics"),
            entry("stores", "logistics"),
            entry("keeping", "logistics"),
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

    /** Rooms that stay whole: cut, they would need each other in both directions. May shrink, never grow. */
    private static final Map<String, Integer> WHOLE = Map.of("planner.planning", 76);

    private static final int MOST_TYPES_IN_A_ROOM = 18;

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
                        file.getKey().getNameCount() > 1 && !file.getKey().endsWith("PageRules.java"))
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
                .beAnnotatedWith("id.kotaksuara.demo.example.InDemo")
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
