package dev.colophon.extractors.training;

import dev.colophon.Dataset;
import dev.colophon.DatasetRole;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.MethodRole;
import dev.colophon.Metric;
import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.Task;
import dev.colophon.extractors.MetricCatalog;
import dev.colophon.spi.Entities;
import dev.colophon.spi.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the places of annotated names, so that numbers can be bound to them as to found ones. */
final class AnnotatedEntities {

    private static final String SOURCE = "annotated";

    private final Paper paper;
    private final List<Method> methods = new ArrayList<>();
    private final List<Dataset> datasets = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Metric> metrics = new ArrayList<>();

    private AnnotatedEntities(Paper paper) {
        this.paper = paper;
    }

    static Entities of(ResultPaper annotated) {
        AnnotatedEntities entities = new AnnotatedEntities(annotated.paper());
        annotated.entities().forEach(entities::add);
        return new Entities(entities.methods, entities.datasets, entities.tasks, entities.metrics);
    }

    private void add(AnnotatedEntity entity) {
        List<Mention> mentions = mentions(entity.names());
        if (mentions.isEmpty()) {
            return;
        }
        String name = entity.names().get(0);
        List<String> aliases = entity.names().subList(1, entity.names().size());
        if (entity.role() instanceof MethodRole role) {
            methods.add(new Method(name, aliases, role, 1, SOURCE, mentions));
        } else if (entity.role() instanceof DatasetRole role) {
            datasets.add(new Dataset(name, aliases, role, 1, SOURCE, mentions));
        } else if (entity.kind() == EntityKind.METRIC) {
            metrics.add(new Metric(name, aliases, null, MetricCatalog.standard().direction(name), 1, SOURCE, mentions));
        } else {
            tasks.add(new Task(name, aliases, 1, SOURCE, mentions));
        }
    }

    private List<Mention> mentions(List<String> names) {
        List<String> longestFirst = new ArrayList<>(names);
        longestFirst.sort(Comparator.comparingInt(name -> -name.length()));
        List<Mention> all = new ArrayList<>();
        for (PaperField field : PaperField.values()) {
            List<Mention> here = new ArrayList<>();
            longestFirst.forEach(name -> addMentions(field, name, here));
            here.sort(Comparator.comparingInt(mention -> mention.span().start()));
            all.addAll(here);
        }
        return all;
    }

    private void addMentions(PaperField field, String name, List<Mention> mentions) {
        String text = paper.text(field);
        for (int start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
            Span span = new Span(field, start, start + name.length());
            boolean free = mentions.stream().noneMatch(mention -> mention.span().overlaps(span));
            if (free && isWhole(text, span)) {
                mentions.add(Mention.at(paper, span));
            }
        }
    }

    private static boolean isWhole(String text, Span span) {
        boolean before = span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1));
        return before && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }
}
