package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files and methods stay small enough to be read in one go. */
class SizesTest {
    private static final int LONGEST_FILE = 300;
    private static final int MEDIAN_FILE = 80;
    private static final int LONGEST_METHOD = 60;

    @Test
    void filesAreSmall() throws IOException {
        List<Integer> lines = new ArrayList<>();
        for (Path file : files()) {
            int length = Files.readAllLines(file).size();
            assertThat(length).as("lines of %s", file).isLessThanOrEqualTo(LONGEST_FILE);
            lines.add(length);
        }
        lines.sort(null);
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN_FILE);
    }

    @Test
    void methodsAreSmall() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    javac.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files()));
            Methods methods = new Methods(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> methods.scan(unit, unit));
            assertThat(methods.seen).isGreaterThan(300);
            assertThat(methods.tooLong).isEmpty();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static final class Methods extends TreeScanner<Void, CompilationUnitTree> {
        private final SourcePositions positions;
        private final List<String> tooLong = new ArrayList<>();
        private int seen;

        Methods(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            seen++;
            if (last - first + 1 > LONGEST_METHOD) {
                tooLong.add(unit.getSourceFile().getName() + ":" + first + " " + method.getName());
            }
            return super.visitMethod(method, unit);
        }
    }
}
