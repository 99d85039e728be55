package dev.colophon.write;

/** Half a surrogate pair has no form in UTF-8: in JSON it can stand as an escape, and only inside of a string. */
final class LoneSurrogates {

    private LoneSurrogates() {}

    static String escape(CharSequence json) {
        StringBuilder escaped = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair) {
                i++;
            } else {
                escaped = escaped == null ? new StringBuilder() : escaped;
                escaped.append(json, copied, i).append("\\u").append(Integer.toHexString(c));
                copied = i + 1;
            }
        }
        return escaped == null
                ? json.toString()
                : escaped.append(json, copied, json.length()).toString();
    }
}
