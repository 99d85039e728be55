package dev.colophon.testing;

import dev.colophon.Diagnostic;
import dev.colophon.Entity;
import dev.colophon.Link;
import dev.colophon.Mention;
import dev.colophon.MetadataExtractor;
import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import dev.colophon.Result;
import dev.colophon.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that must hold for the metadata of any paper, whoever extracted it. The checks throw {@link AssertionError} with
 * the paper and the fact that breaks the rule.
 */
public final class MetadataInvariants {

    private final Paper paper;
    private final PaperMetadata metadata;

    private MetadataInvariants(Paper paper, PaperMetadata metadata) {
        this.paper = paper;
        this.metadata = metadata;
    }

    /**
     * Extracts and checks.
     *
     * @param extractor the extractor under test
     * @param paper any paper
     * @return the metadata, which holds every invariant
     */
    public static PaperMetadata extractChecked(MetadataExtractor extractor, Paper paper) {
        PaperMetadata metadata = extractor.extract(paper);
        check(paper, metadata);
        return metadata;
    }

    /**
     * Checks metadata against its paper: offsets inside the text, each mention's text equal to the text at its offsets, no
     * overlap inside a facet, evidence inside its sentence, confidences in [0, 1], no entity listed twice, names as the text
     * has them, JSON that is valid against the schema and reads back to an equal value.
     *
     * @param paper the paper
     * @param metadata what an extractor said of it
     * @throws AssertionError if an invariant does not hold
     */
    public static void check(Paper paper, PaperMetadata metadata) {
        MetadataInvariants invariants = new MetadataInvariants(paper, metadata);
        invariants.checkIdentity();
        invariants.checkEntities("methods", metadata.methods());
        invariants.checkEntities("datasets", metadata.datasets());
        invariants.checkEntities("tasks", metadata.tasks());
        invariants.checkEntities("metrics", metadata.metrics());
        invariants.checkLinks();
        invariants.checkResults();
        invariants.checkDiagnostics();
        SchemaCheck.check(metadata);
    }

    private void checkIdentity() {
        require(metadata.id().equals(paper.id()), "the id is not the paper's", metadata.id());
        require(metadata.title().equals(paper.title()), "the title is not the paper's", metadata.title());
    }

    private void checkEntities(String facet, List<? extends Entity> entities) {
        List<Mention> mentions = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entity entity : entities) {
            checkConfidence(entity.confidence(), entity);
            require(!entity.source().isEmpty(), facet + " has no source", entity);
            require(names.add(entity.name()), facet + " lists a name twice", entity);
            require(!entity.aliases().contains(entity.name()), "the name is among the aliases", entity);
            require(new HashSet<>(entity.aliases()).size() == entity.aliases().size(), "an alias stands twice", entity);
            require(isOrdered(entity.mentions()), "mentions are out of order", entity);
            mentions.addAll(entity.mentions());
        }
        checkMentions(facet, mentions);
    }

    private void checkLinks() {
        List<Mention> mentions = new ArrayList<>();
        Set<String> urls = new HashSet<>();
        for (Link link : metadata.links()) {
            checkConfidence(link.confidence(), link);
            require(link.url().matches("[a-z][a-z0-9+.-]*://\\S+"), "a link is no address", link);
            require(urls.add(link.url()), "a link is listed twice", link);
            require(link.repo() == null || link.repo().matches("[^/\\s]+(/[^/\\s]+)+"), "no owner/name", link);
            mentions.addAll(link.mentions());
        }
        checkMentions("links", mentions);
    }

    private void checkResults() {
        List<Mention> evidence = new ArrayList<>();
        for (Result result : metadata.results()) {
            checkConfidence(result.confidence(), result);
            require(result.sentence().contains(result.evidence().span()), "evidence outside its sentence", result);
            checkSpan("results", result.sentence());
            evidence.add(result.evidence());
        }
        require(isOrdered(evidence), "results are out of order", metadata.results());
        checkMentions("results", evidence);
    }

    private void checkDiagnostics() {
        for (Diagnostic diagnostic : metadata.diagnostics()) {
            require(diagnostic.code().matches("[a-z]+(-[a-z]+)*"), "not a diagnostic code", diagnostic);
            if (diagnostic.span() != null) {
                checkSpan("diagnostics", diagnostic.span());
            }
        }
    }

    private void checkMentions(String facet, Collection<Mention> mentions) {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing((Mention mention) -> mention.span().field())
                .thenComparing(mention -> mention.span().start()));
        Mention previous = null;
        for (Mention mention : ordered) {
            checkSpan(facet, mention.span());
            Span span = mention.span();
            require(!mention.text().isEmpty(), facet + " has an empty mention", mention);
            String surface = paper.text(span.field()).substring(span.start(), span.end());
            require(surface.equals(mention.text()), facet + ": the text at the offsets is \"" + surface + '"', mention);
            require(
                    previous == null || !previous.span().overlaps(span),
                    facet + ": overlaps with " + previous,
                    mention);
            previous = mention;
        }
    }

    private void checkSpan(String facet, Span span) {
        require(span.end() <= paper.text(span.field()).length(), facet + ": a span leaves the text", span);
    }

    private void checkConfidence(double confidence, Object fact) {
        require(confidence >= 0 && confidence <= 1, "a confidence outside [0, 1]", fact);
    }

    private static boolean isOrdered(List<Mention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            Span first = mentions.get(i - 1).span();
            Span second = mentions.get(i).span();
            int fields = first.field().compareTo(second.field());
            if (fields > 0 || (fields == 0 && first.start() > second.start())) {
                return false;
            }
        }
        return true;
    }

    private void require(boolean holds, String rule, Object fact) {
        if (!holds) {
            throw new AssertionError(rule + ": " + fact + "\nin " + paper);
        }
    }
}
