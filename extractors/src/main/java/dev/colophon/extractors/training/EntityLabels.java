package dev.colophon.extractors.training;

import dev.colophon.DatasetRole;
import dev.colophon.MethodRole;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.spi.EntityKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which listed entity of a paper a name belongs to: case, spaces, hyphens and a plural s aside. */
final class EntityLabels {

    /** The answers of a classifier that tells kinds apart. */
    static final List<String> KINDS = List.of("neither", "method", "dataset");

    /** The answers of a classifier that tells roles apart: neither, then the roles of methods and of datasets. */
    static final List<String> ROLES = roles();

    private static final List<MethodRole> METHOD_ROLES = List.of(MethodRole.values());
    private static final List<DatasetRole> DATASET_ROLES = List.of(DatasetRole.values());

    private final Map<String, AnnotatedEntity> byKey = new HashMap<>();

    /** The labels of a paper; a name that is both is a dataset. */
    EntityLabels(ListedPaper paper) {
        for (EntityKind kind : List.of(EntityKind.METHOD, EntityKind.DATASET)) {
            for (AnnotatedEntity entity : paper.entities()) {
                if (entity.kind() == kind) {
                    entity.names().forEach(name -> byKey.put(NameKey.of(name), entity));
                }
            }
        }
    }

    private static List<String> roles() {
        List<String> roles = new ArrayList<>(List.of("neither"));
        Arrays.stream(MethodRole.values()).forEach(role -> roles.add("method " + small(role)));
        Arrays.stream(DatasetRole.values()).forEach(role -> roles.add("dataset " + small(role)));
        return List.copyOf(roles);
    }

    private static String small(Enum<?> role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** The entity that one of the surface forms names, or null. */
    @Nullable
    AnnotatedEntity find(Collection<String> surfaces) {
        AnnotatedEntity found = null;
        for (String surface : surfaces) {
            AnnotatedEntity entity = byKey.get(NameKey.of(surface));
            found = found == null || (entity != null && entity.kind() == EntityKind.DATASET) ? entity : found;
        }
        return found;
    }

    /** The place in {@link #KINDS}. */
    int kind(Collection<String> surfaces) {
        AnnotatedEntity entity = find(surfaces);
        return entity == null ? 0 : entity.kind() == EntityKind.METHOD ? 1 : 2;
    }

    /** The place in {@link #ROLES}. */
    int role(Collection<String> surfaces) {
        AnnotatedEntity entity = find(surfaces);
        if (entity == null) {
            return 0;
        }
        return entity.role() instanceof MethodRole role
                ? 1 + METHOD_ROLES.indexOf(role)
                : 1 + METHOD_ROLES.size() + DATASET_ROLES.indexOf(entity.role());
    }
}
