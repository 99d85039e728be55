package dev.colophon.examples.benchmarks;

import dev.colophon.Paper;
import dev.colophon.spi.Entities;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper with what each stage gets from the stages before it.
 *
 * @param paper what the text is made of
 * @param text what links and names are found in
 * @param links what the name finders get beside the text
 * @param mentions what the resolver gets: the claims of the rules
 * @param entities what the result finder gets
 */
record StageInput(Paper paper, PaperText text, LinkFindings links, List<NameMention> mentions, Entities entities) {

    static StageInput of(Paper paper) {
        PaperText text = TextAnalyzer.standard().analyze(paper);
        LinkFindings links = Stages.LINKS.find(text);
        List<NameMention> mentions = new ArrayList<>(Stages.NAMES.find(text, links));
        mentions.addAll(Stages.TASKS.find(text, links));
        mentions.addAll(Stages.METRICS.find(text, links));
        Entities entities = Stages.RESOLVER.resolve(text, List.copyOf(mentions));
        return new StageInput(paper, text, links, List.copyOf(mentions), entities);
    }
}
