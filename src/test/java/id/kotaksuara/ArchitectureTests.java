package id.kotaksuara;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.coyote.ProtocolHandler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** The map of the packages, as the README draws it, and the habits that hold everywhere in it. */
class ArchitectureTests {

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.kotaksuara");

    @Test
    void featuresDoNotGoInCircles() {
        slices().matching("id.kotaksuara.(*)..").should().beFreeOfCycles().check(APPLICATION);
    }

    @Test
    void planningIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("id.kotaksuara.planning")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "id.kotaksuara.planning")
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
                .resideOutsideOfPackage("id.kotaksuara.scenario..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.kotaksuara.scenario..")
                .because("the demo uses the features; none of them may know that it exists")
                .check(APPLICATION);
    }

    @Test
    void whatNoOtherPackageUsesIsHidden() {
        var others = new OtherPackages(APPLICATION);

        var needlesslyPublic = APPLICATION.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isEquivalentTo(KotakSuara.class))
                .filter(type -> !type.isAssignableTo(ProtocolHandler.class)) // Tomcat makes it by its name
                .filter(type -> !others.need(type))
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
                .because("scenarios bring their own clock: take an Instant, a region.OfficeClock or a java.time.Clock")
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
