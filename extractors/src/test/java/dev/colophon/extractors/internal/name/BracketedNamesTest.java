package dev.colophon.extractors.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.text.TextAnalyzer;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketedNamesTest {

    private static Collection<NameGroup> groups(String text) {
        return NameGroups.of(TextAnalyzer.standard().analyze(Paper.of("Geese", text)), NameLexicon.standard());
    }

    private static List<String> surfaces(NameGroup group) {
        return group.candidates().stream().map(NameSpan::surface).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Lively Inner Transformer, LiFormer",
        "Learning-to-Quibble, L2Quib",
        "GeeseNet, Greedy Net Estimator",
    })
    void aNameInBracketsIsTheNameBeforeIt(String before, String inside) {
        assertThat(groups("We study the " + before + " (" + inside + ") in ponds."))
                .anySatisfy(group -> assertThat(surfaces(group)).contains(before, inside));
    }

    @ParameterizedTest
    @CsvSource({"Vision Plover, QuibNet", "QuibNet, ZorbNet"})
    void otherNamesStayApart(String before, String inside) {
        assertThat(groups("We study the " + before + " (" + inside + ") in ponds."))
                .noneSatisfy(group -> assertThat(surfaces(group)).contains(before, inside));
    }
}
