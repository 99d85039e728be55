package dev.colophon.extractors.training;

import dev.colophon.DatasetRole;
import dev.colophon.MethodRole;
import dev.colophon.extractors.internal.context.ClueSet;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.extractors.internal.name.NameGroup;
import dev.colophon.extractors.internal.name.NameGroups;
import dev.colophon.extractors.internal.resolve.RoleClues;
import dev.colophon.extractors.training.LinearModelTrainer.Example;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameMention;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Fits what the rules' clues are worth: for a name being one of a method or dataset, and for the role of either. The same
 * papers in the same order give the same weights. Immutable and thread-safe.
 */
public final class RuleWeightTrainer {

    private static final double NAME_PENALTY = 2;
    private static final double ROLE_PENALTY = 4;
    private static final int LEAST_COUNT = 4;

    private final TextAnalyzer analyzer;

    /**
     * A trainer.
     *
     * @param analyzer what cuts texts into sentences and tokens
     */
    public RuleWeightTrainer(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Fits the weights of the clues of names.
     *
     * @param papers papers with their methods and datasets
     * @return weights for neither, a method, a dataset
     */
    public TrainedLinearModel names(List<ListedPaper> papers) {
        List<Example> examples = new ArrayList<>();
        for (ListedPaper paper : papers) {
            EntityLabels labels = new EntityLabels(paper);
            for (NameGroup group : NameGroups.of(analyzer.analyze(paper.paper()), NameLexicon.standard())) {
                List<String> surfaces =
                        group.candidates().stream().map(NameSpan::surface).toList();
                examples.add(example(group.clues(), labels.kind(surfaces)));
            }
        }
        return new LinearModelTrainer(EntityLabels.KINDS, NAME_PENALTY, LEAST_COUNT).train(examples);
    }

    /**
     * Fits the weights of the clues of roles.
     *
     * @param papers papers with their methods or datasets and their roles
     * @param kind method or dataset
     * @return weights for each of the kind's roles
     * @throws IllegalArgumentException if the kind has no roles
     */
    public TrainedLinearModel roles(List<ListedPaper> papers, EntityKind kind) {
        List<? extends Enum<?>> roles = roles(kind);
        RoleClues clues = new RoleClues();
        List<Example> examples = new ArrayList<>();
        for (ListedPaper paper : papers) {
            EntityLabels labels = new EntityLabels(paper);
            clues.read(analyzer.analyze(paper.paper()), claims(paper), (surfaces, seen) -> {
                AnnotatedEntity entity = labels.find(surfaces);
                if (entity != null && entity.kind() == kind && entity.role() != null) {
                    examples.add(example(seen, roles.indexOf(entity.role())));
                }
            });
        }
        List<String> answers =
                roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).toList();
        return new LinearModelTrainer(answers, ROLE_PENALTY, LEAST_COUNT).train(examples);
    }

    private static List<? extends Enum<?>> roles(EntityKind kind) {
        return switch (kind) {
            case METHOD -> Arrays.asList(MethodRole.values());
            case DATASET -> Arrays.asList(DatasetRole.values());
            case TASK, METRIC -> throw new IllegalArgumentException("no roles: " + kind);
        };
    }

    private static Example example(ClueSet seen, int answer) {
        NamedClues clues = new NamedClues();
        seen.forEach(clues::add);
        return new Example(clues, answer, 1);
    }

    /** The places of the listed names, each entity under its first name. */
    private List<NameMention> claims(ListedPaper paper) {
        NameLocator locator = new NameLocator(analyzer);
        List<NameMention> claims = new ArrayList<>();
        for (AnnotatedEntity entity : paper.entities()) {
            if (entity.role() != null) {
                Map<EntityKind, Set<String>> names = new EnumMap<>(EntityKind.class);
                names.put(entity.kind(), new HashSet<>(entity.names()));
                locator.locate(paper.paper(), names)
                        .names()
                        .forEach(name -> claims.add(new NameMention(
                                name.kind(), name.span(), null, entity.names().get(0), 1, "annotation")));
            }
        }
        return claims;
    }
}
