package dev.colophon.extractors.internal.link;

import dev.colophon.LinkHost;
import dev.colophon.LinkKind;
import dev.colophon.ReleaseStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells what a link leads to: by its host where that says it, else by the words around it. */
final class LinkReader {

    private static final List<Artefact> BY_WEIGHT = List.of(
            Artefact.CODE,
            Artefact.DATA,
            Artefact.MODELS,
            Artefact.DEMO,
            Artefact.PROJECT,
            Artefact.PAPER,
            Artefact.OTHER);

    private LinkReader() {}

    static LinkReading read(
            WebAddress address, LinkContext context, List<ReleaseStatement> statements, boolean promised) {
        Set<Artefact> artefacts = context.artefacts(statements);
        LinkKind kind = kind(address, artefacts);
        Set<Artefact> released = EnumSet.noneOf(Artefact.class);
        released.addAll(artefacts);
        for (Artefact artefact : BY_WEIGHT) {
            if (artefact.kind() == kind) {
                released.add(artefact);
            }
        }
        return new LinkReading(kind, promised ? ReleaseStatus.PROMISED : ReleaseStatus.RELEASED, released);
    }

    private static LinkKind kind(WebAddress address, Set<Artefact> artefacts) {
        LinkKind usual = usualKind(address);
        if (usual == LinkKind.DEMO || usual == LinkKind.PAPER || isCollection(address)) {
            return usual;
        }
        if (artefacts.contains(Artefact.PROJECT) && usual == LinkKind.PROJECT) {
            return LinkKind.PROJECT;
        }
        for (Artefact artefact : BY_WEIGHT) {
            if (artefacts.contains(artefact)) {
                return artefact.kind();
            }
        }
        return usual;
    }

    private static boolean isCollection(WebAddress address) {
        return address.known().service() == LinkHost.HUGGINGFACE
                && (address.path().startsWith("/datasets/") || address.path().startsWith("/spaces/"));
    }

    private static LinkKind usualKind(WebAddress address) {
        if (isCollection(address)) {
            return address.path().startsWith("/datasets/") ? LinkKind.DATA : LinkKind.DEMO;
        }
        return address.known().usually();
    }
}
