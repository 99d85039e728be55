package dev.colophon.extractors.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A table answers as a map does, whatever the keys and however often it has to grow. */
class IntTableTest {

    @Property
    void givesBackWhatWasPut(@ForAll Map<Long, @IntRange(min = 1) Integer> entries, @ForAll long other) {
        IntTable table = new IntTable(0);
        entries.forEach(table::put);

        entries.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        assertThat(table.get(other)).isEqualTo(entries.getOrDefault(other, 0));
    }

    @Test
    void keepsTheLastValueOfAKey() {
        IntTable table = new IntTable(1);
        for (int i = 1; i <= 100; i++) {
            table.put(7, i);
        }

        assertThat(table.get(7)).isEqualTo(100);
    }

    @Test
    void tellsKeysApartThatWantTheSamePlace() {
        IntTable table = new IntTable(4);
        table.put(1, 10);
        table.put(2, 20);
        table.put(0, 30);

        assertThat(table.get(1)).isEqualTo(10);
        assertThat(table.get(2)).isEqualTo(20);
        assertThat(table.get(0)).isEqualTo(30);
        assertThat(table.get(3)).isZero();
    }
}
