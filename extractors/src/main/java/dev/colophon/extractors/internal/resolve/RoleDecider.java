package dev.colophon.extractors.internal.resolve;

import dev.colophon.DatasetRole;
import dev.colophon.MethodRole;
import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.ClueSet;
import dev.colophon.extractors.internal.context.ClueWeights;
import dev.colophon.extractors.internal.context.ContextReader;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.context.Trait;
import dev.colophon.extractors.internal.lexicon.KnownName;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import java.util.List;

/** Decides what the paper does with a name, once, from what is said around all of its mentions. */
final class RoleDecider {

    private static final List<MethodRole> METHOD_ROLES = List.of(MethodRole.values());
    private static final List<DatasetRole> DATASET_ROLES = List.of(DatasetRole.values());

    private final NameLexicon lexicon = NameLexicon.standard();
    private final ClueWeights methods =
            ClueWeights.read(RoleDecider.class, "method-role-weights.tsv", METHOD_ROLES.size());
    private final ClueWeights datasets =
            ClueWeights.read(RoleDecider.class, "dataset-role-weights.tsv", DATASET_ROLES.size());

    MethodRole method(ClueSet clues) {
        return METHOD_ROLES.get(best(methods.probabilities(clues)));
    }

    DatasetRole dataset(ClueSet clues) {
        return DATASET_ROLES.get(best(datasets.probabilities(clues)));
    }

    ClueSet clues(EntityDraft draft) {
        ClueSet clues = new ClueSet();
        List<NameSpan> spans = draft.spans();
        clues.add(Trait.ANY);
        clues.add(spans.size() == 1 ? Trait.ONCE : spans.size() == 2 ? Trait.TWICE : Trait.OFTEN);
        if (draft.longForm() != null) {
            clues.add(Trait.HAS_ACRONYM);
        }
        boolean title = false;
        boolean early = false;
        for (NameSpan span : spans) {
            FieldReading reading = span.reading();
            new ContextReader(reading).read(span.first(), span.last(), clues);
            addKnown(span, clues);
            if (reading.field() == PaperField.TITLE) {
                title = true;
                if (span.first() == 0 && reading.is(span.last(), ':')) {
                    clues.add(Trait.HEADS_TITLE);
                }
            } else if (!early) {
                addPlace(span, clues);
                early = true;
            }
        }
        if (title) {
            clues.add(early ? Trait.IN_TITLE_AND_ABSTRACT : Trait.ONLY_IN_TITLE);
        }
        return clues;
    }

    private void addKnown(NameSpan span, ClueSet clues) {
        KnownName known = lexicon.find(span.surface(), span.key());
        if (known != null) {
            clues.add(known.kind() == KnownName.Kind.DATASET ? Trait.KNOWN_DATASET : Trait.KNOWN_METHOD);
        }
        if (span.isCompound()) {
            clues.add(Trait.COMPOUND);
        }
    }

    private static void addPlace(NameSpan span, ClueSet clues) {
        int size = span.reading().size();
        if (span.first() * 3 < size) {
            clues.add(Trait.EARLY);
        } else if (span.first() * 3 > size * 2) {
            clues.add(Trait.LATE);
        }
    }

    private static int best(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }
}
