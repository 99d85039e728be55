package dev.colophon.extractors.internal.resolve;

import dev.colophon.Dataset;
import dev.colophon.DatasetRole;
import dev.colophon.Direction;
import dev.colophon.Method;
import dev.colophon.MethodRole;
import dev.colophon.Metric;
import dev.colophon.Task;
import dev.colophon.spi.Entities;
import dev.colophon.spi.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the public values of finished drafts. */
final class EntityAssembler {

    private final RoleDecider roles;
    private final Function<String, @Nullable Direction> directions;
    private final List<Method> methods = new ArrayList<>();
    private final List<Dataset> datasets = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Metric> metrics = new ArrayList<>();

    EntityAssembler(RoleDecider roles, Function<String, @Nullable Direction> directions) {
        this.roles = roles;
        this.directions = directions;
    }

    /** Adds an entity; those of a kind have to come in the order of their first mention. */
    void add(EntityDraft draft) {
        EntityNames names = EntityNames.of(draft);
        NameMention strongest = draft.strongest();
        String source = strongest.source();
        switch (draft.kind()) {
            case METHOD ->
                methods.add(new Method(
                        names.name(),
                        names.aliases(),
                        strongest.role() instanceof MethodRole role ? role : roles.method(roles.clues(draft)),
                        draft.confidence(),
                        source,
                        EntityNames.mentions(draft)));
            case DATASET ->
                datasets.add(new Dataset(
                        names.name(),
                        names.aliases(),
                        strongest.role() instanceof DatasetRole role ? role : roles.dataset(roles.clues(draft)),
                        draft.confidence(),
                        source,
                        EntityNames.mentions(draft)));
            case TASK ->
                tasks.add(new Task(
                        names.name(), names.aliases(), draft.confidence(), source, EntityNames.mentions(draft)));
            case METRIC -> metrics.add(metric(draft, names, source));
        }
    }

    private Metric metric(EntityDraft draft, EntityNames names, String source) {
        String canonical = draft.canonical();
        return new Metric(
                names.name(),
                names.aliases(),
                canonical,
                canonical == null ? null : directions.apply(canonical),
                draft.confidence(),
                source,
                EntityNames.mentions(draft));
    }

    Entities entities() {
        return new Entities(methods, datasets, tasks, metrics);
    }
}
