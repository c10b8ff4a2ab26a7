package io.retrosieve.generator.plugin;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/** A templating engine whose templates are the finished files. */
final class RenderedTexts implements TemplatingEngineAdapter {
    static final String EXTENSION = ".retrosieve";

    private final Map<String, String> texts;

    /** Sees what is added later: the framework asks for its engine before the document is read. */
    RenderedTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    @Override
    public String getIdentifier() {
        return "retrosieve";
    }

    @Override
    public String[] getFileExtensions() {
        return new String[] {EXTENSION.substring(1)};
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String template)
            throws IOException {
        String text = texts.remove(template.substring(0, template.length() - EXTENSION.length()));
        if (text == null) {
            throw new FileNotFoundException(template);
        }
        return text;
    }

    @Override
    public boolean templateExists(TemplatingExecutor executor, String template) {
        return texts.containsKey(template.substring(0, template.length() - EXTENSION.length()));
    }
}
