package dev.colophon.extractors.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Mention;
import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.spi.Entities;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameMention;
import dev.colophon.testing.MarkedText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of claims: marks are claims with their kind and confidence, before the bar stands the title. */
class ClaimTableTest {

    private static final RuleEntityResolver RESOLVER = new RuleEntityResolver();

    private static Entities resolve(String title, String marked) {
        List<NameMention> claims = new ArrayList<>(claims(PaperField.TITLE, title));
        claims.addAll(claims(PaperField.ABSTRACT, marked));
        Paper paper = new Paper(
                "made-up",
                MarkedText.parse(title).text(),
                MarkedText.parse(marked).text());
        return RESOLVER.resolve(TextAnalyzer.standard().analyze(paper), claims);
    }

    private static List<NameMention> claims(PaperField field, String marked) {
        List<NameMention> claims = new ArrayList<>();
        for (MarkedText.Mark mark : MarkedText.parse(marked).marks()) {
            claims.add(new NameMention(
                    EntityKind.valueOf(mark.kind().toUpperCase(Locale.ROOT)),
                    new Span(field, mark.start(), mark.end()),
                    null,
                    null,
                    Double.parseDouble(mark.detail()),
                    "made-up"));
        }
        return claims;
    }

    /** Each entity as "kind name = alias = alias (number of mentions)". */
    private static String show(Entities entities) {
        List<String> lines = new ArrayList<>();
        entities.methods().forEach(found -> lines.add(line("method", found.name(), found.aliases(), found.mentions())));
        entities.datasets()
                .forEach(found -> lines.add(line("dataset", found.name(), found.aliases(), found.mentions())));
        return String.join("; ", lines);
    }

    private static String line(String kind, String name, List<String> aliases, List<Mention> mentions) {
        String names = aliases.stream().map(alias -> " = " + alias).collect(Collectors.joining());
        return kind + " " + name + names + " (" + mentions.size() + ")";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a name found once is found everywhere
                "Ponds | ⟦method:0.9 ZorbleNet⟧ is new. We train ZorbleNet twice. ZorbleNets win. | method ZorbleNet = ZorbleNets (3)",
                // the acronym follows its long form, claimed or not
                "Ponds | We use a ⟦method:0.9 Goose Finding Network⟧ (GFN). GFN wins, and GFN is small. "
                        + "| method Goose Finding Network = GFN (4)",
                "Ponds | We use a Goose Finding Network (⟦method:0.9 GFN⟧). GFN wins. "
                        + "| method Goose Finding Network = GFN (3)",
                "Ponds | We use GFN (⟦method:0.6 Goose Finding Network⟧). ⟦method:0.9 GFN⟧ wins. "
                        + "| method Goose Finding Network = GFN (3)",
                // title and abstract agree, on the name and on its kind
                "PondSet: Geese from the Air | We made ⟦dataset:0.8 PondSet⟧ by hand. | dataset PondSet (2)",
                "⟦method:0.5 PondSet⟧: Geese from the Air | We made ⟦dataset:0.8 PondSet⟧ by hand. | dataset PondSet (2)",
                // spellings of one name
                "Ponds | ⟦method:0.9 Goose-Net⟧ is new. ⟦method:0.4 GooseNet⟧ wins. Goose-Net is small. "
                        + "| method Goose-Net = GooseNet (3)",
                // an enumeration is as many names
                "Ponds | On ⟦dataset:0.9 PondSet-10⟧, ⟦dataset:0.9 TarnSet⟧ and ⟦dataset:0.9 PondSet-100⟧ it wins. "
                        + "| dataset PondSet-10 (1); dataset TarnSet (1); dataset PondSet-100 (1)",
                // of two names that overlap the longer one, unless the shorter one is much surer and half as long
                "Ponds | We use ⟦method:0.8 Robust ⟦method:0.8 ZorbleNet⟧⟧ here. | method Robust ZorbleNet (1)",
                "Ponds | We use ⟦method:0.2 Robust ⟦method:0.9 ZorbleNet⟧⟧ here. | method ZorbleNet (1)",
                // a short name inside a longer one is none of its mentions, but is found elsewhere
                "Ponds | ⟦method:0.9 Robust ZorbleNet⟧ extends ⟦method:0.9 ZorbleNet⟧. Robust ZorbleNet wins. "
                        + "| method Robust ZorbleNet (2); method ZorbleNet (1)",
                // a name inside an address or another word is no mention
                "Ponds | ⟦method:0.9 Zorble⟧ is at https://example.org/Zorble for ZorbleNets. | method Zorble (1)",
            })
    void claimsBecomeEntities(String title, String marked, String expected) {
        assertThat(show(resolve(title, marked))).isEqualTo(expected);
    }

    @Test
    void theConfidenceIsThatOfTheStrongestClaim() {
        Entities found = resolve("", "⟦method:0.6 ZorbleNet⟧ is new. ⟦method:0.9 ZorbleNet⟧ wins.");
        assertThat(found.methods().get(0).confidence()).isEqualTo(0.9);
    }

    @Test
    void noClaimsAreNoEntities() {
        assertThat(resolve("Ponds", "We use ZorbleNet.")).isEqualTo(Entities.NONE);
    }
}
