package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.retrosieve.generator.naming.GroupNames;

/**
 * Which models a service reads and writes. Where there are several services, each is given its own: what one factory knows
 * no shrinker can take apart, and an app that uses one service would ship the models of all.
 */
final class ServiceModels {
    private ServiceModels() {}

    /** Whether each service has its own; else all are given to the client's builder. */
    static boolean areApart(EmitContext context) {
        return context.names().groups().size() > 1;
    }

    /** The method that knows those of a service: {@code contacts}. */
    static String method(GroupNames group) {
        return group.accessor();
    }

    // Example:
    //   client
    //   client.withModels(OfficeJsonAdapters::contacts)
    static CodeBlock client(GroupNames group, EmitContext context) {
        return areApart(context)
                ? CodeBlock.of("client.withModels($T::$L)", context.names().serviceAdapters(), method(group))
                : CodeBlock.of("client");
    }
}
