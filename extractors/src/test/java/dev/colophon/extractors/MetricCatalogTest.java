package dev.colophon.extractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.colophon.Direction;
import dev.colophon.Paper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricCatalogTest {

    private static final MetricCatalog STANDARD = MetricCatalog.standard();

    private static MetricCatalog parse(String text) {
        try {
            return MetricCatalog.parse(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "top-1 accuracy, accuracy@1, HIGHER, %",
        "Top1 Accuracy, accuracy@1, HIGHER, %",
        "F1 scores, F1, HIGHER, %",
        "word error rate, WER, LOWER, %",
        "WER, WER, LOWER, %",
        "NDCG@10, NDCG, HIGHER, %",
        "pass@5, pass@k, HIGHER, %",
        "mean IoU, mIoU, HIGHER, %",
        "Fréchet Inception Distance, FID, LOWER,",
        "mean average precision, mAP, HIGHER, %",
        "peak signal-to-noise ratio, PSNR, HIGHER, dB",
        "memory footprint, memory footprint, LOWER, GB"
    })
    void findsAMeasureByAnySpelling(String phrase, String name, Direction direction, String unit) {
        MetricDefinition metric = STANDARD.find(phrase).orElseThrow();
        assertThat(metric.name()).isEqualTo(name);
        assertThat(metric.direction()).isEqualTo(direction);
        assertThat(metric.unit()).isEqualTo(unit);
    }

    @Test
    void aShortAcronymNeedsItsCapitals() {
        assertThat(STANDARD.find("MAP")).isPresent();
        assertThat(STANDARD.find("map")).isEmpty();
    }

    @Test
    void theEndOfAPhraseTellsItsDirection() {
        assertThat(STANDARD.findInside("average linking accuracy"))
                .get()
                .satisfies(metric -> assertThat(metric.name()).isEqualTo("accuracy"));
        assertThat(STANDARD.direction("median gaze error")).isEqualTo(Direction.LOWER);
        assertThat(STANDARD.direction("blue sky")).isNull();
    }

    @Test
    void standardRangesHoldTheirOrder() {
        assertThat(STANDARD.metrics())
                .hasSizeGreaterThan(500)
                .allSatisfy(metric -> assertThat(metric.lowest()).isLessThanOrEqualTo(metric.highest()));
    }

    @Test
    void everyNameOfTheStandardListLeadsToAMeasure() {
        assertThat(STANDARD.metrics()).allSatisfy(metric -> {
            assertThat(STANDARD.find(metric.name())).contains(metric);
            assertThat(metric.aliases())
                    .allSatisfy(alias -> assertThat(STANDARD.find(alias)).contains(metric));
        });
    }

    @Test
    void readsColumnsAndLeavesOutTrailingOnes() {
        MetricDefinition metric = parse("# a comment\n\nFooScore\tFoo rating|FS\tpoints\t0..10\thigher\tplain\nBar\n")
                .find("foo rating")
                .orElseThrow();
        assertThat(metric.unit()).isEqualTo("points");
        assertThat(metric.lowest()).isZero();
        assertThat(metric.highest()).isEqualTo(10);
        assertThat(metric.direction()).isEqualTo(Direction.HIGHER);
        assertThat(metric.plain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foo;-;-;0-1|line 2: range \"0-1\": write lowest..highest",
                "Foo;-;-;1..0|line 2: range \"1..0\": write lowest..highest",
                "Foo;-;-;a..b|line 2: range \"a..b\": write lowest..highest",
                "Foo;-;-;-;up|line 2: direction \"up\": write \"higher\", \"lower\" or \"-\"",
                "Foo;-;-;-;-;often|line 2: use \"often\": write \"name\" or \"plain\"",
                "-;bar|line 2: no name: write the measure's standard name before the first tab",
                "Foo;-;-;-;-;-;x|line 2: 7 columns: keep name, aliases, unit, range, direction and use",
                "First|line 2: \"First\" stands on line 1 also: join the two lines"
            })
    void aBrokenLineIsNamedWithItsRemedy(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("first\n" + line.replace(';', '\t') + "\n"))
                .withMessageStartingWith(message);
    }

    @Test
    void theAddedListWins() {
        MetricCatalog joined =
                STANDARD.with(parse("latency\tping\tms\t0..\thigher\nZorblax index\tZBI\t-\t-\tlower\n"));
        assertThat(joined.direction("latency")).isEqualTo(Direction.HIGHER);
        assertThat(joined.direction("ZBI")).isEqualTo(Direction.LOWER);
        assertThat(STANDARD.direction("latency")).isEqualTo(Direction.LOWER);
        assertThat(STANDARD.find("ZBI")).isEmpty();
    }

    @Test
    void anAddedMeasureIsFoundInAbstracts() {
        Paper paper = Paper.of("", "Our agent achieves a Zorblax index of 93.5% on the test split.");
        MetricCatalog joined = STANDARD.with(parse("Zorblax index\tZBI\t-\t-\tlower\n"));
        assertThat(StandardExtractors.rules(joined).extract(paper).metrics()).anySatisfy(metric -> {
            assertThat(metric.canonical()).isEqualTo("Zorblax index");
            assertThat(metric.direction()).isEqualTo(Direction.LOWER);
        });
    }

    @Property(tries = 300)
    void anyTextIsReadOrRefusedWithItsLine(@ForAll String text) {
        try {
            assertThat(parse(text).metrics()).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("line ");
        }
    }
}
