package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How long a class or a method may be and how many parameters it may take, by what stands in the sources. */
class ShapeTests {

    private static final int MOST_LINES_OF_A_METHOD = 20;
    private static final int MOST_LINES_OF_A_CLASS = 200;
    private static final int MOST_PARAMETERS = 4;

    private static final Shapes SHAPES = Shapes.of(Path.of("src/main/java"));

    @Test
    void everyMethodAndEveryClassIsLookedAt() {
        assertThat(SHAPES.classLines()).containsKey("id.kotaksuara.KotakSuara").hasSizeGreaterThan(1_000);
        assertThat(SHAPES.methodLines()).hasSizeGreaterThan(SHAPES.classLines().size());
        assertThat(SHAPES.methodsOver(MOST_LINES_OF_A_METHOD / 2)).isNotEmpty();
        assertThat(SHAPES.classesOver(MOST_LINES_OF_A_CLASS / 2)).isNotEmpty();
        assertThat(SHAPES.widerThan(MOST_PARAMETERS / 2)).isNotEmpty();
    }

    @Test
    void methodsFitOnAScreen() {
        assertThat(SHAPES.methodsOver(MOST_LINES_OF_A_METHOD)).isEmpty();
    }

    @Test
    void classesAreOneIdea() {
        assertThat(SHAPES.classesOver(MOST_LINES_OF_A_CLASS)).isEmpty();
    }

    /** Constructors are given what they need, and handlers of requests what the request brings. */
    @Test
    void methodsTakeFewParameters() {
        assertThat(SHAPES.widerThan(MOST_PARAMETERS)).isEmpty();
    }

    /** Lines and parameters of everything in a folder. */
    private record Shapes(
            Map<String, Integer> methodLines, Map<String, Integer> parameters, Map<String, Integer> classLines) {

        static Shapes of(Path folder) {
            var shapes = new Shapes(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var files = compiler.getStandardFileManager(null, null, null);
                    var paths = Files.walk(folder)) {
                List<Path> sources =
                        paths.filter(path -> path.toString().endsWith(".java")).toList();
                var task = (JavacTask) compiler.getTask(
                        null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
                var positions = Trees.instance(task).getSourcePositions();
                for (CompilationUnitTree unit : task.parse()) {
                    new Reader(unit, positions, shapes).scan(unit, null);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return shapes;
        }

        List<String> methodsOver(int lines) {
            return over(methodLines, lines);
        }

        List<String> classesOver(int lines) {
            return over(classLines, lines);
        }

        List<String> widerThan(int most) {
            return over(parameters, most);
        }

        private static List<String> over(Map<String, Integer> numbers, int most) {
            var over = new ArrayList<String>();
            numbers.forEach((name, number) -> {
                if (number > most) {
                    over.add(name + ": " + number);
                }
            });
            return over;
        }
    }

    private static final class Reader extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Shapes shapes;
        private String type = "";

        Reader(CompilationUnitTree unit, SourcePositions positions, Shapes shapes) {
            this.unit = unit;
            this.positions = positions;
            this.shapes = shapes;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            String outer = type;
            type = outer.isEmpty()
                    ? unit.getPackageName() + "." + tree.getSimpleName()
                    : outer + "." + tree.getSimpleName();
            if (outer.isEmpty()) {
                shapes.classLines().put(type, lines(tree));
            }
            super.visitClass(tree, nothing);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            String name = type + "#" + method.getName() + "@" + line(positions.getStartPosition(unit, method));
            if (method.getBody() != null) {
                shapes.methodLines().put(name, lines(method.getBody()) - 2);
            }
            if (method.getReturnType() != null && !answersRequests(method)) {
                shapes.parameters().put(name, method.getParameters().size());
            }
            return super.visitMethod(method, nothing);
        }

        private static boolean answersRequests(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .map(annotation -> annotation.getAnnotationType().toString())
                    .anyMatch(name -> name.endsWith("Mapping") || name.equals("ModelAttribute"));
        }

        private int lines(Tree tree) {
            return (int)
                    (line(positions.getEndPosition(unit, tree)) - line(positions.getStartPosition(unit, tree)) + 1);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
