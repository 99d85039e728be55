package dev.colophon.extractors.internal.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class UnitExpTest {

    @Property
    void isTheExponentialToMoreDigitsThanTheUnitsHave(@ForAll @IntRange(max = 130_000) int units) {
        double exact = Math.exp(-units * NameModel.UNIT);
        assertThat(UnitExp.ofMinus(units)).isCloseTo(exact, withinPercentage(1e-9));
    }

    @Property
    void isPositiveAndNextToNothingFarBelow(@ForAll @IntRange(min = 140_000) int units) {
        assertThat(UnitExp.ofMinus(units)).isPositive().isLessThan(1e-27);
    }
}
