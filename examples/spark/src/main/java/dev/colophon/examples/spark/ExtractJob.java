package dev.colophon.examples.spark;

import dev.colophon.extractors.Profile;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The job: {@code spark-submit colophon-spark.jar INPUT OUTPUT [standard|rules|opennlp]}. */
public final class ExtractJob {

    private static final int DATASETS_SHOWN = 20;

    private ExtractJob() {}

    /** Reads the papers of INPUT, writes their metadata to OUTPUT as Parquet, and prints the datasets most evaluated on. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            System.err.println(
                    "usage: INPUT OUTPUT [standard|rules|opennlp]   INPUT ends with .parquet, or is JSON Lines");
            System.exit(2);
        }
        Profile profile = args.length == 3 ? Profile.named(args[2]) : Profile.STANDARD;
        try (SparkSession spark =
                SparkSession.builder().appName("Colophon " + args[0]).getOrCreate()) {
            extract(PaperTable.read(spark, args[0]), profile).write().parquet(args[1]);
            DatasetRanking.of(spark.read().parquet(args[1])).show(DATASETS_SHOWN, false);
        }
    }

    /** The metadata of papers: a row for each, with the columns of {@link MetadataTable}. */
    static Dataset<Row> extract(Dataset<Row> papers, Profile profile) {
        return papers.mapPartitions(new ExtractFunction(profile), Encoders.row(MetadataTable.SCHEMA));
    }
}
