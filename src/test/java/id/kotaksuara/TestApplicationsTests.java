package id.kotaksuara;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starting an application costs more than most tests: those that need the same share one, and whoever imports or sets
 * something of their own pays for a start.
 */
class TestApplicationsTests {

    private static final Path TESTS = Path.of("src/test/java");

    /** Take one away and this goes down; before it goes up, look whether an annotation of this house would do. */
    private static final int MOST = 41;

    private static final Set<Class<?>> SAYS_NOTHING = Set.of(Transactional.class, As.class);

    @Test
    void areFew() {
        Map<Set<String>, List<String>> applications = SourceFiles.in(TESTS, "Tests.java").keySet().stream()
                .map(TestApplicationsTests::type)
                .filter(TestApplicationsTests::hasAnApplication)
                .collect(groupingBy(TestApplicationsTests::application, mapping(Class::getSimpleName, toList())));

        assertThat(applications.values()).as("tests by application").hasSizeBetween(MOST / 2, MOST);
    }

    private static Class<?> type(Path file) {
        try {
            String name = file.toString().replace(".java", "").replaceAll("\\W", ".");
            return Class.forName(name, false, TestApplicationsTests.class.getClassLoader());
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }

    private static boolean hasAnApplication(Class<?> test) {
        return !Modifier.isAbstract(test.getModifiers())
                && AnnotatedElementUtils.hasAnnotation(test, BootstrapWith.class);
    }

    /** What Spring tells its applications apart by: what a class and those above it say about them, and what they add. */
    private static Set<String> application(Class<?> test) {
        var said = new TreeSet<String>();
        for (Class<?> type = test; type != Object.class; type = type.getSuperclass()) {
            Stream.of(type.getDeclaredAnnotations())
                    .filter(one -> !SAYS_NOTHING.contains(one.annotationType()))
                    .map(Annotation::toString)
                    .filter(one -> one.startsWith("@org.springframework.") || one.startsWith("@id.kotaksuara."))
                    .forEach(said::add);
            Stream.of(type.getDeclaredClasses())
                    .filter(part -> part.isAnnotationPresent(TestConfiguration.class))
                    .map(Class::getName)
                    .forEach(said::add);
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(DynamicPropertySource.class))
                    .map(Method::toString)
                    .forEach(said::add);
        }
        return said;
    }
}
