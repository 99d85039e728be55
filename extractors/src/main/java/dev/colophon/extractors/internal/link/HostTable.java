package dev.colophon.extractors.internal.link;

import com.google.common.net.InternetDomainName;
import dev.colophon.LinkHost;
import dev.colophon.LinkKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hosts that papers link to, and which others can exist. */
final class HostTable {

    private static final int LONGEST = 253;
    private static final Map<String, KnownHost> KNOWN = load();

    private HostTable() {}

    private static Map<String, KnownHost> load() {
        Map<String, KnownHost> known = new HashMap<>();
        for (String[] line : ListFile.read("hosts.tsv")) {
            known.put(
                    line[0],
                    new KnownHost(
                            LinkHost.valueOf(line[1].toUpperCase(Locale.ROOT)),
                            LinkKind.valueOf(line[2].toUpperCase(Locale.ROOT)),
                            KnownHost.Scope.valueOf(line[3].toUpperCase(Locale.ROOT))));
        }
        return known;
    }

    /** What is known of a host or of a domain that it belongs to, or null. */
    static @Nullable KnownHost find(String host) {
        String name = withoutWww(host.toLowerCase(Locale.ROOT));
        KnownHost found = KNOWN.get(name);
        if (found != null) {
            return found;
        }
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            KnownHost parent = KNOWN.get(name.substring(dot + 1));
            if (parent != null) {
                return parent.holdsRepositories()
                        ? new KnownHost(parent.service(), parent.usually(), KnownHost.Scope.PAGES)
                        : parent;
            }
        }
        return name.startsWith("gitlab.") && name.indexOf('.', 7) > 0 ? KNOWN.get("gitlab.com") : null;
    }

    /** Whether the host is in the list by its own name. */
    static boolean lists(String host) {
        return KNOWN.containsKey(withoutWww(host.toLowerCase(Locale.ROOT)));
    }

    /** Whether the host is a site below a domain that hosts many ("someone.github.io"). */
    static boolean isSite(String host) {
        KnownHost found = find(host);
        return found != null && found.scope() == KnownHost.Scope.SITES && !lists(host);
    }

    /** Whether a host of this name can be registered: it stands below a public suffix. */
    static boolean canExist(String host) {
        return host.length() <= LONGEST
                && InternetDomainName.isValid(host)
                && InternetDomainName.from(host).isUnderPublicSuffix();
    }

    static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
