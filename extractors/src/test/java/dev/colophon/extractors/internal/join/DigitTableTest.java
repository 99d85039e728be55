package dev.colophon.extractors.internal.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.colophon.text.TextHash;
import org.junit.jupiter.api.Test;

class DigitTableTest {

    private final DigitTable table = new DigitTable();

    private static int number(int answer) {
        int number = 0;
        for (int column = 0; column < 4; column++) {
            number = 10 * number + DigitTable.digit(answer, column);
        }
        return number;
    }

    @Test
    void findsTheDigitsOfEachOfManyTextsAndNoOthers() {
        for (int i = 0; i < 10_000; i++) {
            table.put(TextHash.of("name" + i), String.format("%04d", i));
        }
        for (int i = 0; i < 10_000; i++) {
            assertThat(number(table.get(TextHash.of("name" + i)))).isEqualTo(i);
            assertThat(table.get(TextHash.of("Name" + i))).isEqualTo(DigitTable.NONE);
        }
    }

    @Test
    void noAnswerIsBelowAllDigits() {
        table.put(TextHash.of(""), "0000");
        assertThat(number(table.get(TextHash.of("")))).isZero();
        assertThat(DigitTable.digit(table.get(TextHash.of("other")), 0)).isNegative();
    }

    @Test
    void theLastDigitsOfATextCount() {
        table.put(TextHash.of("a"), "1234");
        table.put(TextHash.of("a"), "5678");
        assertThat(number(table.get(TextHash.of("a")))).isEqualTo(5678);
    }

    @Test
    void refusesWhatAreNotFourDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> table.put(TextHash.of("a"), "123"));
    }
}
