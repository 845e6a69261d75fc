package id.kotaksuara;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import id.kotaksuara.region.OfficeKey;
import jakarta.persistence.Entity;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The habits that hold everywhere in the application. */
class HabitsTests extends House {

    /** Codes, but not of regions. */
    private static final Set<String> OTHER_CODES =
            Set.of("CellFormats.java", "Names.java", "Slug.java", "SpokenSigns.java");

    /** Who has to do with an address as the browser has it, the prefix of the application included. */
    private static final Set<String> BROWSERS_ADDRESS = Set.of(
            "AdmissionValve.java",
            "AskedPath.java",
            "Frames.java",
            "PostingContent.java",
            "SignedInUploads.java",
            "Traces.java");

    /** Characters of a region's code counted, cut off or left in SQL by number. */
    private static final Pattern COUNTED =
            Pattern.compile("(?i)\\b\\w*(code|region|regency|district|village|province|within|area)"
                    + "(\\(\\)|\\.get\\(\\))?(\\.text\\(\\))?\\.(substring|length)\\("
                    + "|\\b(left|substr|substring)\\((:\\w+|[\\w.]*code), *\\d"
                    + "|\\(values \\(([1-4], )?(2|5|8|13)\\)");

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

    /** What a page has put into its own browser's store it may read again. */
    @Test
    void scriptsSetNothingUnderANameFromOutside() {
        var setting = Pattern.compile(
                "\\w\\[(?!['\"\\d])([^\\]]+)]\\s*=[^=>]|__proto__|JSON\\.parse\\((?!localStorage\\.)|\\beval\\(|new Function");
        var own = Set.of("each"); // keys of a constant, in paper.js
        var scripts = SourceFiles.in(Path.of("src/main/resources/static"), ".js");

        assertThat(scripts).hasSizeGreaterThan(3);
        assertThat(scripts.values())
                .flatMap(script -> setting.matcher(script)
                        .results()
                        .filter(found -> found.group(1) == null || !own.contains(found.group(1)))
                        .map(MatchResult::group)
                        .toList())
                .isEmpty();
    }

    @Test
    void whatIsSentIsNeverBoundToAnEntity() {
        var handed = APPLICATION.stream()
                .filter(type -> type.isAnnotatedWith(Controller.class))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> parameters(method).stream())
                .filter(parameter -> parameter.getType().isAnnotationPresent(Entity.class)
                        && parameter.isAnnotationPresent(ModelAttribute.class))
                .toList();

        assertThat(handed).hasSizeGreaterThan(20).allMatch(parameter -> !parameter
                .getAnnotation(ModelAttribute.class)
                .binding());
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

    @Test
    void noQueryIsWorkedOutAnewEachTimeItIsAsked() {
        noMethods()
                .should()
                .beAnnotatedWith(EntityGraph.class)
                .because("Hibernate keeps no plan of a query with an entity graph: fetch by a join in the query")
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
                .filter(HabitsTests::answersRequests)
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
        return type.getEnclosingClass().map(HabitsTests::outermost).orElse(type);
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

    /** What is asked of a row in a form is never asked, unless the form says that its rows are to be looked at. */
    @Test
    void formsReachTheConstraintsOfTheirRows() {
        assertThat(APPLICATION.stream()
                        .filter(type -> type.isRecord())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> rows(field.getAnnotatedType()).anyMatch(HabitsTests::passesOverConstraints))
                        .map(Field::toString))
                .isEmpty();
    }

    private static Stream<AnnotatedType> rows(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType list
                ? Stream.of(list.getAnnotatedActualTypeArguments())
                : Stream.of(type);
    }

    private static boolean passesOverConstraints(AnnotatedType row) {
        return row.getType() instanceof Class<?> type
                && type.isRecord()
                && !row.isAnnotationPresent(Valid.class)
                && Stream.of(type.getDeclaredFields())
                        .flatMap(field -> Stream.of(field.getAnnotations()))
                        .anyMatch(asked -> asked.annotationType().isAnnotationPresent(Constraint.class));
    }

    @Test
    void addressesAreComparedWithoutThePrefixOfTheApplication() {
        var raw = SourceFiles.in(SourceFiles.JAVA.resolve("id/kotaksuara"), ".java").entrySet().stream()
                .filter(file -> file.getValue().contains("getRequestURI"))
                .map(file -> file.getKey().getFileName().toString());

        assertThat(raw)
                .as("who asks for an address: take base.address.AskedPath, a link gets the prefix by itself")
                .containsExactlyInAnyOrderElementsOf(BROWSERS_ADDRESS);
    }

    /** Whoever leads on without a controller writes that prefix: only an address that a browser has sent has it already. */
    @Test
    void whatLeadsOnByItselfStaysBelowThePrefixOfTheApplication() {
        var raw = SourceFiles.in(SourceFiles.JAVA.resolve("id/kotaksuara"), ".java").values().stream()
                .flatMap(String::lines)
                .filter(line -> line.contains(".sendRedirect(") || line.contains("\"HX-Redirect\","))
                .map(String::strip)
                .filter(line -> !line.contains("AskedPath.address("));

        assertThat(raw)
                .containsExactlyInAnyOrder(
                        "response.setHeader(\"HX-Redirect\", door(request, pageAround(request)));",
                        "response.sendRedirect(door(request, ReturnPath.to(request)));",
                        "response.sendRedirect(before.answer());",
                        "response.sendRedirect(request.getRequestURI() + \"/new?tooLarge\");");
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
}
