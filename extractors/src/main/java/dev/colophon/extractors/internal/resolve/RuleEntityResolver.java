package dev.colophon.extractors.internal.resolve;

import dev.colophon.Direction;
import dev.colophon.extractors.internal.context.AcronymPair;
import dev.colophon.extractors.internal.context.AcronymPairFinder;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.spi.Entities;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.EntityResolver;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes entities of claims, by these rules.
 *
 * <ol>
 *   <li>Claims are one entity where their surfaces differ by case, spaces, hyphens or a plural s only, where their canonical
 *       forms are the same, or where one is the long form and the other the acronym beside it.
 *   <li>A name is a method or a dataset and not both: the kind that is claimed with the higher confidence.
 *   <li>All further places of an entity's spellings are mentions too; addresses are passed over.
 *   <li>Of overlapping mentions the longer one stays, unless only the shorter one's entity is more likely than not and the
 *       longer one is not twice as long. Methods and datasets compete; tasks and metrics each only among themselves. An entity
 *       that keeps no mention is dropped.
 *   <li>The name is the long form, else the spelling that is used most; the confidence is that of its strongest claim.
 *   <li>The role is decided once an entity, from the words around all of its mentions.
 * </ol>
 */
public final class RuleEntityResolver implements EntityResolver {

    private static final List<Set<EntityKind>> COMPETITORS = List.of(
            EnumSet.of(EntityKind.METHOD, EntityKind.DATASET),
            EnumSet.of(EntityKind.TASK),
            EnumSet.of(EntityKind.METRIC));

    private final RoleDecider roles = new RoleDecider();
    private final Function<String, @Nullable Direction> directions;

    /** A resolver that does not know which way a metric is better. */
    public RuleEntityResolver() {
        this(canonical -> null);
    }

    /**
     * A resolver that is told which way a metric is better.
     *
     * @param directions the direction of a metric by its canonical name, or null
     */
    public RuleEntityResolver(Function<String, @Nullable Direction> directions) {
        this.directions = directions;
    }

    @Override
    public Entities resolve(PaperText text, List<NameMention> mentions) {
        if (mentions.isEmpty()) {
            return Entities.NONE;
        }
        EntityAssembler assembler = new EntityAssembler(roles, directions);
        drafts(text, mentions).forEach(assembler::add);
        return assembler.entities();
    }

    /** The entities with all their mentions, before they get names and roles. */
    static List<EntityDraft> drafts(PaperText text, List<NameMention> mentions) {
        List<FieldReading> readings = List.of(FieldReading.of(text.title()), FieldReading.of(text.abstractText()));
        List<AcronymPair> pairs = new ArrayList<>();
        readings.forEach(reading -> pairs.addAll(AcronymPairFinder.find(reading)));
        List<List<EntityDraft>> groups = new ArrayList<>();
        for (Set<EntityKind> kinds : COMPETITORS) {
            groups.add(DraftGroups.of(readings, claims(mentions, kinds), pairs));
        }
        MentionSearch.find(groups, readings);
        List<EntityDraft> drafts = new ArrayList<>();
        for (List<EntityDraft> group : groups) {
            SpanSelection.choose(group);
            drafts.addAll(inTextOrder(group));
        }
        return drafts;
    }

    private static List<NameMention> claims(List<NameMention> mentions, Set<EntityKind> kinds) {
        List<NameMention> claims = new ArrayList<>();
        for (NameMention mention : mentions) {
            if (kinds.contains(mention.kind())) {
                claims.add(mention);
            }
        }
        return claims;
    }

    /** The drafts that have mentions left. */
    private static List<EntityDraft> inTextOrder(List<EntityDraft> drafts) {
        List<EntityDraft> kept = new ArrayList<>(drafts.size());
        for (EntityDraft draft : drafts) {
            if (!draft.spans().isEmpty()) {
                kept.add(draft);
            }
        }
        kept.sort(Comparator.comparing(draft -> draft.spans().get(0), EntityDraft.TEXT_ORDER));
        return kept;
    }
}
