package dev.colophon.extractors.internal.link;

import dev.colophon.LinkHost;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address as a browser opens it.
 *
 * @param url scheme and host in lower case, no slash at the end, a repository without {@code .git}
 * @param host the host's name in lower case
 * @param path the path with its first slash, or nothing
 * @param known what is known of the host
 * @param repository owner/name, or null
 */
record WebAddress(
        String url,
        String host,
        String path,
        KnownHost known,
        @Nullable String repository) {

    /** Reads an address that has a scheme. */
    static WebAddress of(String address) {
        int hostStart = address.indexOf("://") + 3;
        int hostEnd = endOfHost(address, hostStart);
        int pathEnd = endOfPath(address, hostEnd);
        String authority = address.substring(hostStart, hostEnd).toLowerCase(Locale.ROOT);
        String host = HostNames.withoutPort(authority);
        KnownHost listed = HostTable.find(host);
        KnownHost known = listed == null ? KnownHost.UNKNOWN : listed;
        String path = address.substring(hostEnd, pathEnd);
        String repository = known.holdsRepositories() ? RepositoryPath.repository(known.service(), path) : null;
        String rest = address.substring(pathEnd);
        String end = rest.isEmpty() ? canonicalEnd(path, repository) : path + rest;
        String scheme = address.substring(0, hostStart).toLowerCase(Locale.ROOT);
        return new WebAddress(scheme + authority + end, host, path, service(known, path), repository);
    }

    /** What two spellings of one address have in common. */
    String key() {
        String rest = url.substring(url.indexOf("://") + 3);
        String withoutWww = HostTable.withoutWww(rest);
        return known.holdsRepositories() ? withoutWww.toLowerCase(Locale.ROOT) : withoutWww;
    }

    private static String canonicalEnd(String path, @Nullable String repository) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        String trimmed = path.substring(0, end);
        return repository == null ? trimmed : AddressText.withoutEnd(trimmed, ".git");
    }

    /** doi.org/10.5281/zenodo.1 leads to Zenodo. */
    private static KnownHost service(KnownHost known, String path) {
        LinkHost behind = path.startsWith("/10.5281/zenodo")
                ? LinkHost.ZENODO
                : path.startsWith("/10.6084/m9.figshare")
                        ? LinkHost.FIGSHARE
                        : path.startsWith("/10.17605/") ? LinkHost.OSF : null;
        KnownHost there = behind == null
                ? null
                : HostTable.find(
                        behind == LinkHost.ZENODO ? "zenodo.org" : behind == LinkHost.OSF ? "osf.io" : "figshare.com");
        return there == null ? known : there;
    }

    private static int endOfHost(String address, int from) {
        int end = from;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int endOfPath(String address, int from) {
        int end = from;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        return end;
    }
}
