package dev.colophon.examples.cli;

import dev.colophon.MetadataExtractor;
import dev.colophon.extractors.Lexicon;
import dev.colophon.extractors.Profile;
import dev.colophon.extractors.StandardExtractors;
import dev.colophon.extractors.opennlp.OpenNlpModels;
import dev.colophon.extractors.opennlp.OpenNlpNameFinder;
import dev.colophon.extractors.training.TrainedNameTagger;
import dev.colophon.spi.NameFinder;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which extractor a command uses. */
final class ExtractorOptions {

    private static final int ZIP_FIRST_BYTE = 'P';

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-p", "--profile"},
            paramLabel = "PROFILE",
            defaultValue = "standard",
            description = "The extractor: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Profile profile = Profile.STANDARD;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = {
                "Names to find in any case. One a line, apart by tabs: method, dataset,",
                "task or metric; the name; other spellings."
            })
    private @Nullable Path lexicon;

    @Option(
            names = "--minimum-confidence",
            paramLabel = "X",
            description = "Leave out facts below X, from 0 to 1. Default: 0.")
    private double minimumConfidence;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A name model that train made, in the place of the tagger's own.")
    private @Nullable Path model;

    /** The extractor that was asked for; wrong options end the command with a message. */
    MetadataExtractor extractor() {
        if (!(minimumConfidence >= 0 && minimumConfidence <= 1)) {
            throw wrong("--minimum-confidence must lie between 0 and 1, not at " + minimumConfidence);
        }
        if (lexicon == null && model == null && minimumConfidence == 0) {
            return profile.extractor();
        }
        StandardExtractors.Builder builder = StandardExtractors.builder(profile).minimumConfidence(minimumConfidence);
        if (lexicon != null) {
            builder.lexicon(readLexicon(lexicon));
        }
        if (model != null) {
            builder.tagger(readModel(model));
        }
        return builder.build();
    }

    private Lexicon readLexicon(Path file) {
        refuseUnreadable(file);
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return Lexicon.parse(reader);
        } catch (IllegalArgumentException e) {
            throw wrong(file + ": " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw wrong(file + ": not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw wrong(file + ": " + Messages.reason(e));
        }
    }

    private NameFinder readModel(Path file) {
        if (profile == Profile.RULES) {
            throw wrong("--model: the profile rules uses no model; take --profile standard or opennlp");
        }
        refuseUnreadable(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(1);
            boolean zip = in.read() == ZIP_FIRST_BYTE;
            in.reset();
            if (zip) {
                return OpenNlpNameFinder.of(OpenNlpModels.read(in));
            }
            TrainedNameTagger tagger = TrainedNameTagger.read(in);
            return profile == Profile.STANDARD ? tagger.eagerNameFinder() : tagger.nameFinder();
        } catch (IOException e) {
            throw wrong(file + ": " + Messages.reason(e) + "; make a model with: colophon train");
        }
    }

    private void refuseUnreadable(Path file) {
        String obstacle = new PaperInput(file.toString()).obstacle();
        if (obstacle != null) {
            throw wrong(file + ": " + obstacle);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
