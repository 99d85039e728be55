package dev.colophon.examples.spark;

import com.google.common.collect.Iterators;
import dev.colophon.Diagnostic;
import dev.colophon.MetadataExtractor;
import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import dev.colophon.extractors.Profile;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Turns rows of {@link PaperTable} into rows of {@link MetadataTable}, one for one, as they are asked for. */
final class ExtractFunction implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Profile profile;

    ExtractFunction(Profile profile) {
        this.profile = profile;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> papers) {
        MetadataExtractor extractor = profile.extractor();
        return Iterators.transform(papers, paper -> MetadataRow.of(metadata(extractor, paper)));
    }

    /** A record that cannot be read costs a diagnostic, as on the command line. */
    private static PaperMetadata metadata(MetadataExtractor extractor, Row row) {
        Paper paper = new Paper(text(row, PaperTable.ID), text(row, PaperTable.TITLE), text(row, PaperTable.ABSTRACT));
        if (!text(row, PaperTable.BROKEN).isEmpty()) {
            return problem(paper, "record-not-json", "The line is no JSON object of texts.");
        }
        if (paper.title().isEmpty() && paper.abstractText().isEmpty()) {
            return problem(paper, "record-without-text", "The record has neither title nor abstract.");
        }
        return extractor.extract(paper);
    }

    private static PaperMetadata problem(Paper paper, String code, String message) {
        return PaperMetadata.empty(paper, List.of(new Diagnostic(code, null, message)));
    }

    private static String text(Row row, String column) {
        int index = row.fieldIndex(column);
        return row.isNullAt(index) ? "" : row.getString(index);
    }
}
