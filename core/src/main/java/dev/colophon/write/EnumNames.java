package dev.colophon.write;

import dev.colophon.LinkHost;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Constants as the JSON spells them: in lower case. */
final class EnumNames {

    private EnumNames() {}

    static @Nullable String of(@Nullable Enum<?> constant) {
        if (constant == null) {
            return null;
        }
        return constant == LinkHost.FOUROPEN ? "4open" : constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant that is spelled so, or null. */
    static <E extends Enum<E>> @Nullable E parse(Class<E> type, String spelling) {
        for (E constant : type.getEnumConstants()) {
            if (spelling.equals(of(constant))) {
                return constant;
            }
        }
        return null;
    }
}
