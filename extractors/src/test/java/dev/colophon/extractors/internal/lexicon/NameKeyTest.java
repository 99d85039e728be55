package dev.colophon.extractors.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one name have one key, and its hash code is known without it. */
class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "U-Nets, unet",
        "U Net, unet",
        "loom_net, loomnet",
        "CHESS, chess",
        "GAS, gas",
        "GANs, gan",
        "LOOM\u2013Net, loomnet",
        "-s, s",
        "' - ', ''"
    })
    void leavesOutWhatSpellingsDifferIn(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Property
    void hasTheHashCodeOfEachPart(
            @ForAll @CharRange(from = 'r', to = 't') @CharRange(from = 'R', to = 'T') @Chars({'-', ' ', '9', 'é'})
                    String name) {
        for (int start = 0; start <= name.length(); start++) {
            for (int end = start; end <= name.length(); end++) {
                assertThat(NameKey.hash(name, start, end))
                        .isEqualTo(NameKey.of(name.substring(start, end)).hashCode());
            }
        }
    }
}
