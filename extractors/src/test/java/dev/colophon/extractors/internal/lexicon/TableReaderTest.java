package dev.colophon.extractors.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static List<List<String>> cells(String text) {
        List<List<String>> rows = new ArrayList<>();
        TableReader table = TableReader.of(text);
        while (table.nextRow()) {
            List<String> row = new ArrayList<>();
            while (table.hasCell()) {
                row.add(table.text());
            }
            rows.add(row);
        }
        return rows;
    }

    private static TableReader atFirstCell(String text) {
        TableReader table = TableReader.of(text);
        assertThat(table.nextRow()).isTrue();
        return table;
    }

    @Test
    void leavesOutCommentsAndBlankLines() {
        assertThat(cells("# a comment\n\nreed net\tνet\t\n \t \n#\nheron#2\t#3"))
                .containsExactly(List.of("reed net", "νet", ""), List.of("heron#2", "#3"));
        assertThat(cells("")).isEmpty();
        assertThat(cells("# only\n\n")).isEmpty();
    }

    @Test
    void readsTheLineEndsOfAnySystem() {
        assertThat(cells("a\tb\r\n\r\nc\r\n")).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void stepsOverWhatIsLeftOfARow() {
        TableReader table = atFirstCell("a\tb\tc\nd\te");
        assertThat(table.text()).isEqualTo("a");
        assertThat(table.nextRow()).isTrue();
        assertThat(table.rest()).isEqualTo("d\te");
        assertThat(table.hasCell()).isFalse();
        assertThat(table.row()).isEqualTo("d\te");
        assertThat(table.nextRow()).isFalse();
        assertThat(table.nextRow()).isFalse();
    }

    @Test
    void countsAtLeastAsManyLinesAsRows() {
        assertThat(TableReader.of("# x\na\nb").lines()).isGreaterThanOrEqualTo(2);
        assertThat(TableReader.of("a\nb\n").lines()).isBetween(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reed", "left=propose", "…ende", "naïve bayes", "x", ""})
    void hashesACellAsItsString(String cell) {
        TableReader table = atFirstCell(cell + "\tnext");
        assertThat(table.hash()).isEqualTo(cell.hashCode());
        assertThat(table.text()).isEqualTo("next");
    }

    @Property
    void readsDecimalsAsJavaDoes(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(max = 8) int decimals) {
        String text = BigDecimal.valueOf(digits, decimals).toPlainString();
        double number = atFirstCell(text).number();
        assertThat(number).isEqualTo(Double.parseDouble(text));
        assertThat((float) number).isEqualTo(Float.parseFloat(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-0.00", "0", ".5", "7.", "1e-3", "+2", "-1.0E5", "123456789012345678901.5", "0.12345678901"})
    void readsWhateverElseJavaReadsAsANumber(String text) {
        assertThat(atFirstCell(text).number()).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1-2", "1.2.3", "reed", "--1", "."})
    void refusesWhatIsNoNumber(String text) {
        TableReader table = atFirstCell("name\t" + text);
        assertThat(table.text()).isEqualTo("name");
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(table::number);
    }

    @Test
    void readsWholeNumbersOnly() {
        TableReader table = atFirstCell("-8\t12\t0.5");
        assertThat(table.integer()).isEqualTo(-8);
        assertThat(table.integer()).isEqualTo(12);
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(table::integer);
    }

    @Test
    void namesTheRowThatLacksACell() {
        TableReader table = atFirstCell("reed\t1");
        table.hash();
        table.number();
        assertThatIllegalArgumentException().isThrownBy(table::text).withMessageContaining("reed\t1");
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> TableReader.open(TableReaderTest.class, "none.tsv"))
                .withMessageContaining("none.tsv");
    }
}
