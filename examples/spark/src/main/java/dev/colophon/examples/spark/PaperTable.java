package dev.colophon.examples.spark;

import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Papers as rows: {@code id}, {@code title}, {@code abstract} and, where a line is no JSON, the line as {@code broken}. */
final class PaperTable {

    static final String ID = "id";
    static final String TITLE = "title";
    static final String ABSTRACT = "abstract";
    static final String BROKEN = "broken";

    private static final StructType JSON_LINES =
            StructType.fromDDL("id STRING, title STRING, abstract STRING, broken STRING");

    private PaperTable() {}

    /** Opens Parquet where the path ends so, else JSON Lines, plain or gzipped. */
    static Dataset<Row> read(SparkSession spark, String path) {
        Dataset<Row> papers = path.toLowerCase(Locale.ROOT).endsWith(".parquet")
                ? columns(spark.read().parquet(path))
                : spark.read()
                        .schema(JSON_LINES)
                        .option("mode", "PERMISSIVE")
                        .option("columnNameOfCorruptRecord", BROKEN)
                        .json(path);
        return spread(papers, spark.sparkContext().defaultParallelism());
    }

    /** Other columns are left alone; a column that is missing is null. */
    private static Dataset<Row> columns(Dataset<Row> table) {
        return table.select(Arrays.stream(JSON_LINES.fieldNames())
                .map(name -> column(table, name))
                .toArray(Column[]::new));
    }

    private static Column column(Dataset<Row> table, String name) {
        boolean there = Arrays.asList(table.columns()).contains(name);
        Column column = there ? table.col(name) : functions.lit(null);
        return column.cast(DataTypes.StringType).as(name);
    }

    /** A gzipped file is one partition, which one core would read alone. */
    private static Dataset<Row> spread(Dataset<Row> papers, int cores) {
        return papers.javaRDD().getNumPartitions() < cores ? papers.repartition(cores) : papers;
    }
}
