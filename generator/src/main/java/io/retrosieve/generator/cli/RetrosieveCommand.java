package io.retrosieve.generator.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What {@code java -jar retrosieve-generator-<version>-cli.jar} runs. */
@Command(
        name = "retrosieve",
        description = "Retrofit clients with typed query filters, generated from OpenAPI documents.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class RetrosieveCommand {
    /** Ends the process with the status of the command: 0, 1 if nothing could be made, 2 if it was called wrongly. */
    public static void main(String[] arguments) {
        System.exit(commandLine(arguments).execute(arguments));
    }

    /** A build generates often: it does not wait for the other command's options to be read. */
    static CommandLine commandLine(String... arguments) {
        CommandLine commands = new CommandLine(new RetrosieveCommand());
        commands.addSubcommand(GenerateCommand.commandLine());
        if (arguments.length == 0 || !arguments[0].equals("generate")) {
            commands.addSubcommand(CompareCommand.commandLine());
        }
        return commands.setParameterExceptionHandler((refused, given) -> explain(refused));
    }

    /** The whole help would push the fault out of sight. */
    private static int explain(ParameterException refused) {
        CommandLine command = refused.getCommandLine();
        command.getErr().println(refused.getMessage());
        UnmatchedArgumentException.printSuggestions(refused, command.getErr());
        command.getErr().println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }
}
