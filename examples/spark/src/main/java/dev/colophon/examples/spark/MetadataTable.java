package dev.colophon.examples.spark;

import org.apache.spark.sql.types.StructType;

/** The columns of the output: the facets of the metadata, nested as in the JSON; all may be null to Spark. */
final class MetadataTable {

    private static final String SPAN = "`field`: STRING, `start`: INT, `end`: INT";
    private static final String MENTION = "STRUCT<" + SPAN + ", `text`: STRING>";
    private static final String NAME = "name: STRING, aliases: ARRAY<STRING>";
    private static final String FOUND = "confidence: DOUBLE, source: STRING";
    private static final String FOUND_AT = FOUND + ", mentions: ARRAY<" + MENTION + ">";

    static final StructType SCHEMA = StructType.fromDDL(String.join(
            ", ",
            "id STRING",
            "title STRING",
            "methods ARRAY<STRUCT<" + NAME + ", role: STRING, " + FOUND_AT + ">>",
            "datasets ARRAY<STRUCT<" + NAME + ", role: STRING, " + FOUND_AT + ">>",
            "tasks ARRAY<STRUCT<" + NAME + ", " + FOUND_AT + ">>",
            "metrics ARRAY<STRUCT<" + NAME + ", canonical: STRING, direction: STRING, " + FOUND_AT + ">>",
            "results ARRAY<STRUCT<value: STRUCT<low: DOUBLE, high: DOUBLE>, unit: STRING, kind: STRING, "
                    + "qualifier: STRING, metric: STRING, direction: STRING, improvement: BOOLEAN, method: STRING, "
                    + "dataset: STRING, task: STRING, baseline: STRING, " + FOUND + ", evidence: " + MENTION
                    + ", sentence: STRUCT<" + SPAN + ">>>",
            "links ARRAY<STRUCT<url: STRING, host: STRING, repo: STRING, kind: STRING, status: STRING, "
                    + "repairs: ARRAY<STRING>, " + FOUND_AT + ">>",
            "availability STRUCT<code: STRING, data: STRING, models: STRING>",
            "diagnostics ARRAY<STRUCT<code: STRING, " + SPAN + ", message: STRING>>"));

    private MetadataTable() {}
}
