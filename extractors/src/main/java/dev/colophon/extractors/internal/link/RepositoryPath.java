package dev.colophon.extractors.internal.link;

import dev.colophon.LinkHost;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads owner and name of a repository from the path of an address; rather none than a wrong one. */
final class RepositoryPath {

    private static final Map<LinkHost, Set<String>> RESERVED = load();
    private static final Set<String> HUGGING_FACE_COLLECTIONS = Set.of("datasets", "spaces");
    /** Pages of a project on an old GitLab, without the "-" that separates them from the group path today. */
    private static final Set<String> GITLAB_PAGES =
            Set.of("-", "blob", "tree", "raw", "issues", "commit", "wikis", "merge_requests");

    private RepositoryPath() {}

    private static Map<LinkHost, Set<String>> load() {
        Map<LinkHost, Set<String>> reserved = new EnumMap<>(LinkHost.class);
        for (String[] line : ListFile.read("reserved-owners.tsv")) {
            reserved.put(LinkHost.valueOf(line[0].toUpperCase(Locale.ROOT)), Set.of(line[1].split(" ", -1)));
        }
        return reserved;
    }

    /**
     * The repository that a path leads to.
     *
     * @param service whose path it is
     * @param path the path with its first slash, without query and fragment
     * @return owner/name, for GitLab the whole group path, or null
     */
    static @Nullable String repository(LinkHost service, String path) {
        List<String> segments = segments(path);
        if (service == LinkHost.HUGGINGFACE
                && !segments.isEmpty()
                && HUGGING_FACE_COLLECTIONS.contains(segments.get(0))) {
            segments = segments.subList(1, segments.size());
        }
        if (segments.size() < 2 || isReserved(service, segments.get(0)) || !isOwner(segments.get(0))) {
            return null;
        }
        if (service == LinkHost.GITLAB) {
            return groupPath(segments);
        }
        String name = name(segments.get(1));
        return isName(name) ? segments.get(0) + "/" + name : null;
    }

    /** How many of owner and name the path still lacks: 2, 1 or 0; 0 also where it can never lead to a repository. */
    static int namesMissing(LinkHost service, String path) {
        List<String> segments = segments(path);
        if (service == LinkHost.HUGGINGFACE
                && !segments.isEmpty()
                && HUGGING_FACE_COLLECTIONS.contains(segments.get(0))) {
            segments = segments.subList(1, segments.size());
        }
        if (!segments.isEmpty() && isReserved(service, segments.get(0))) {
            return 0;
        }
        return Math.max(0, 2 - segments.size());
    }

    private static @Nullable String groupPath(List<String> segments) {
        List<String> path = new ArrayList<>();
        for (String segment : segments) {
            if (path.size() > 1 && GITLAB_PAGES.contains(segment)) {
                break;
            }
            path.add(name(segment));
        }
        return path.stream().allMatch(RepositoryPath::isName) ? String.join("/", path) : null;
    }

    private static boolean isReserved(LinkHost service, String segment) {
        Set<String> reserved = RESERVED.get(service);
        return reserved != null && reserved.contains(segment.toLowerCase(Locale.ROOT));
    }

    private static String name(String segment) {
        return AddressText.withoutEnd(segment, ".git");
    }

    private static boolean isOwner(String segment) {
        return AddressCharacters.isAsciiLetterOrDigit(segment.charAt(0)) && isName(segment);
    }

    private static boolean isName(String segment) {
        return !segment.isEmpty()
                && !segment.equals(".")
                && !segment.equals("..")
                && !segment.equals("-")
                && segment.chars().allMatch(c -> AddressCharacters.isNamePart((char) c));
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }
}
