package dev.colophon.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code colophon}. */
@Command(
        name = "colophon",
        description =
                "Reads abstracts of scientific papers: methods, datasets, tasks, metrics, reported numbers, links.",
        subcommands = {
            ExtractCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            TrainWeightsCommand.class,
            TrainPhrasesCommand.class,
            TrainResultsCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "To begin:", "  colophon extract --help", "  colophon extract papers.jsonl -o metadata.jsonl"})
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /**
     * Runs the program and ends the virtual machine with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the program and returns its exit status. */
    static int run(String... args) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::explain)
                .execute(args);
    }

    private static int explain(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("colophon: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.WRONG_USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: extract, explain, evaluate or train");
    }

    /** The version that the jar's manifest gives. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"colophon " + (version == null ? "(development build)" : version)};
        }
    }
}
