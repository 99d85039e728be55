package dev.colophon.examples.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Asks the metadata which datasets most papers were evaluated on. */
final class DatasetRanking {

    private static final String MOST_EVALUATED_ON = """
            SELECT dataset.name AS dataset, count(*) AS papers
            FROM metadata LATERAL VIEW explode(datasets) AS dataset
            WHERE dataset.role = 'evaluation'
            GROUP BY dataset.name
            ORDER BY papers DESC, dataset.name
            """;

    private DatasetRanking() {}

    /** The datasets with the number of papers, the most used first. */
    static Dataset<Row> of(Dataset<Row> metadata) {
        metadata.createOrReplaceTempView("metadata");
        return metadata.sparkSession().sql(MOST_EVALUATED_ON);
    }
}
