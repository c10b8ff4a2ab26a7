package com.palantir.javapoet;

import java.util.List;

/** The parts of a block of code, which JavaPoet shows to nobody outside its package. */
public record CodeParts(List<String> formats, List<Object> arguments) {

    public static CodeParts of(CodeBlock block) {
        return new CodeParts(block.formatParts(), block.args());
    }
}
