package dev.colophon.extractors.internal.link;

/** What can be the name of a host. */
final class HostNames {

    private static final int IP_PARTS = 4;

    private HostNames() {}

    static String withoutPort(String host) {
        int colon = host.indexOf(':');
        return colon < 0 ? host : host.substring(0, colon);
    }

    /** Whether the text is a host by its form: labels of letters, digits and hyphens with dots between, or an IP address. */
    static boolean isHost(String host) {
        int labels = 0;
        int start = 0;
        while (start <= host.length()) {
            int dot = host.indexOf('.', start);
            int end = dot < 0 ? host.length() : dot;
            if (!isLabel(host, start, end)) {
                return false;
            }
            labels++;
            if (dot < 0) {
                return labels > 1 && (isTopLevel(host, start) || isIp(host, labels));
            }
            start = dot + 1;
        }
        return false;
    }

    private static boolean isLabel(String host, int start, int end) {
        return start < end && host.charAt(start) != '-' && host.charAt(end - 1) != '-';
    }

    private static boolean isTopLevel(String host, int start) {
        return Character.isLetter(host.charAt(start));
    }

    private static boolean isIp(String host, int labels) {
        return labels == IP_PARTS && host.chars().allMatch(c -> c == '.' || AddressCharacters.isDigit((char) c));
    }
}
