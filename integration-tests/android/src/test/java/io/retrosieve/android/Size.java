package io.retrosieve.android;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * How large a jar or dex is.
 *
 * @param methods those that a jar's classes have; of a dex its method ids, which count those that it calls too
 */
record Size(long bytes, int classes, int methods) {
    static Size of(Path file) throws IOException {
        if (file.toString().endsWith(".dex")) {
            Dex dex = Dex.read(file);
            return new Size(Files.size(file), dex.classes(), dex.methodIds());
        }
        List<ClassReader> classes = classesOf(file);
        MethodCount count = new MethodCount();
        classes.forEach(type -> type.accept(count, ClassReader.SKIP_CODE));
        return new Size(Files.size(file), classes.size(), count.methods);
    }

    private static List<ClassReader> classesOf(Path jar) throws IOException {
        List<ClassReader> classes = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                boolean counts = entry.getName().endsWith(".class")
                        && !entry.getName().startsWith("META-INF/")
                        && !entry.getName().endsWith("module-info.class");
                if (counts) {
                    classes.add(new ClassReader(zip.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return classes;
    }

    private static final class MethodCount extends ClassVisitor {
        private int methods;

        MethodCount() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            methods++;
            return null;
        }
    }
}
