package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colophon.Mention;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.Task;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldOutClaimsTest {

    private static Task task(double confidence, String name, String... aliases) {
        Mention mention = new Mention(new Span(PaperField.TITLE, 0, name.length()), name);
        return new Task(name, List.of(aliases), confidence, "test", List.of(mention));
    }

    @Test
    void anAnnotatedNameIsFoundOnceByAnyOfItsSpellings() {
        HeldOutClaims claims = new HeldOutClaims();
        for (int i = 0; i < 1000; i++) {
            claims.add(List.of(task(0.6, "ship counting", "SC"), task(0.6, "Ship-Countings")), List.of(Set.of("sc")));
            claims.add(List.of(task(0.6, "S C"), task(0.6, "ship counting")), List.of(Set.of("sc", "shipcounting")));
        }
        assertThat(claims.calibration().confidence((float) Math.log(1.5))).isCloseTo(0.5, within(0.02));
    }

    @Test
    void confidencesFollowWhatWasRight() {
        HeldOutClaims claims = new HeldOutClaims();
        for (int i = 0; i < 1000; i++) {
            claims.add(
                    List.of(task(0.9, "ship counting"), task(0.5, "harbour mapping")),
                    i % 5 < 3 ? List.of(Set.of("shipcounting")) : List.of());
        }
        assertThat(claims.calibration().confidence((float) Math.log(9))).isCloseTo(0.6, within(0.02));
        assertThat(claims.calibration().confidence(0)).isLessThan(0.05);
    }
}
