package io.retrosieve.generator.japi;

import io.retrosieve.generator.write.OutputFile;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** An emitted file as javac reads it. */
final class EmittedSource extends SimpleJavaFileObject {
    private final String text;

    EmittedSource(OutputFile file) {
        super(URI.create("string:///" + file.path()), Kind.SOURCE);
        this.text = file.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
