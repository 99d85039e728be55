package dev.colophon.extractors.internal.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** A number in digits has the value that any other reader of numbers would give it. */
class NumeralReaderTest {

    @Property
    void readsDecimals(
            @ForAll @LongRange(min = 0, max = 99_999_999) long whole, @ForAll @IntRange(max = 99_999) int part) {
        check(whole + "." + part);
    }

    @Property
    void readsPowers(
            @ForAll @LongRange(min = 1, max = 999_999) long digits, @ForAll @IntRange(min = -99, max = 99) int power) {
        check(digits + "e" + power);
        check("0." + digits + "e" + power);
    }

    private static void check(String text) {
        Numeral numeral = Objects.requireNonNull(NumeralReader.read(text, 0, text.length()), text);

        assertThat(numeral.value()).isEqualTo(Double.parseDouble(text));
        assertThat(numeral.end()).isEqualTo(text.length());
    }
}
