package id.kotaksuara;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What the packages of the application need of each other: the types they name, and those that come along with them. */
final class OtherPackages {

    private final Set<JavaClass> needed = new HashSet<>();

    OtherPackages(JavaClasses application) {
        var open = new ArrayDeque<JavaClass>();
        application.stream().filter(OtherPackages::isNamedElsewhere).forEach(open::add);
        while (!open.isEmpty()) {
            var type = outermost(open.remove());
            if (application.contain(type.getName()) && needed.add(type)) {
                comesAlongWith(type).forEach(open::add);
            }
        }
    }

    boolean need(JavaClass type) {
        return needed.contains(type);
    }

    private static boolean isNamedElsewhere(JavaClass type) {
        return holdsConstants(type)
                || type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    /** The compiler copies constants to where they are used, and no trace of their home is left there. */
    private static boolean holdsConstants(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> field.getRawType())
                .anyMatch(raw -> raw.isPrimitive() || raw.isEquivalentTo(String.class));
    }

    /** The types in the public signatures of a public type, its supertypes and its permitted subtypes. */
    private static Stream<JavaClass> comesAlongWith(JavaClass type) {
        var members =
                type.getMembers().stream().filter(OtherPackages::isVisible).flatMap(OtherPackages::signature);
        return Stream.of(
                        members, supertypes(type), type.getSubclasses().stream().filter(JavaClass::isNestedClass))
                .flatMap(types -> types);
    }

    private static Stream<JavaClass> supertypes(JavaClass type) {
        return Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        var types = member instanceof JavaCodeUnit unit
                ? Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                : Stream.of(((JavaField) member).getType());
        return types.map(JavaType::getAllInvolvedRawTypes).flatMap(Set::stream);
    }

    private static JavaClass outermost(JavaClass type) {
        var outermost = type.getBaseComponentType();
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost;
    }
}
