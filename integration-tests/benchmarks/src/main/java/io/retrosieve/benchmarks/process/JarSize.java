package io.retrosieve.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** How large jars are together. */
final class JarSize {
    private long bytes;
    private int classes;
    private final Set<String> methods = new HashSet<>();

    static JarSize of(Path jar) throws IOException {
        JarSize size = new JarSize();
        size.add(jar);
        return size;
    }

    void add(Path jar) throws IOException {
        bytes += Files.size(jar);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                boolean counts = entry.getName().endsWith(".class")
                        && !entry.getName().startsWith("META-INF/")
                        && !entry.getName().endsWith("module-info.class");
                if (counts) {
                    classes++;
                    new ClassReader(zip.getInputStream(entry).readAllBytes()).accept(new Methods(), 0);
                }
            }
        }
    }

    long bytes() {
        return bytes;
    }

    int classes() {
        return classes;
    }

    /** Methods that there are and methods that are called, each once. */
    int methodIds() {
        return methods.size();
    }

    private final class Methods extends ClassVisitor {
        private String owner = "";

        Methods() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            owner = name;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
            methods.add(owner + '.' + name + type);
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String called, String name, String type, boolean ofInterface) {
                    methods.add(called + '.' + name + type);
                }

                @Override
                public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            methods.add(handle.getOwner() + '.' + handle.getName() + handle.getDesc());
                        }
                    }
                }
            };
        }
    }
}
