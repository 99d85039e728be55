package dev.colophon.extractors.internal.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
            table.put("name" + i, String.format("%04d", i));
        }
        for (int i = 0; i < 10_000; i++) {
            assertThat(number(table.get("", "name" + i))).isEqualTo(i);
            assertThat(number(table.get("na", "me" + i))).isEqualTo(i);
            assertThat(table.get("", "Name" + i)).isEqualTo(DigitTable.NONE);
        }
    }

    @Test
    void noAnswerIsBelowAllDigits() {
        table.put("", "0000");
        assertThat(number(table.get("", ""))).isZero();
        assertThat(DigitTable.digit(table.get("", "other"), 0)).isNegative();
    }

    @Test
    void theLastDigitsOfATextCount() {
        table.put("a", "1234");
        table.put("a", "5678");
        assertThat(number(table.get("a", ""))).isEqualTo(5678);
    }

    @Test
    void refusesWhatAreNotFourDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> table.put("a", "123"));
    }
}
