package dev.colophon.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.colophon.PaperMetadata;
import dev.colophon.extractors.Profile;
import dev.colophon.read.PaperReader;
import dev.colophon.read.PaperRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job on a real Spark in this JVM. */
class ExtractJobTest {

    /** Made-up abstracts that the benchmarks read too. */
    private static final Path SAMPLE =
            Path.of("../benchmarks/src/main/resources/dev/colophon/examples/benchmarks/sample-papers.jsonl");

    private static final Path GOLD =
            Path.of(System.getProperty("colophon.shared", "../../../shared"), "gold/dev.jsonl");

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        System.setProperty("spark.master", "local[*]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.sql.shuffle.partitions", "2");
        System.setProperty(
                "spark.sql.warehouse.dir", folder.resolve("warehouse").toString());
        spark = SparkSession.builder().appName("test").getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void writesWhatTheExtractorFinds() throws IOException {
        Dataset<Row> written = write(SAMPLE.toString(), "sample");

        assertThat(written.schema()).isEqualTo(MetadataTable.SCHEMA);
        List<Row> expected = metadata(SAMPLE).stream().map(MetadataRow::of).toList();
        assertThat(json(written))
                .hasSize(42)
                .containsExactlyInAnyOrderElementsOf(json(spark.createDataFrame(expected, MetadataTable.SCHEMA)));
    }

    @Test
    void everyMentionStandsWhereItsOffsetsSay() {
        checkOffsets(SAMPLE);
    }

    @Test
    void everyMentionInAnnotatedPapersStandsWhereItsOffsetsSay() {
        assumeTrue(
                Files.exists(GOLD),
                () -> "skipped: there is no " + GOLD.toAbsolutePath().normalize());
        checkOffsets(GOLD);
    }

    /** Joins the metadata with the papers that it was read from, in SQL, where positions count code points from 1. */
    private static void checkOffsets(Path input) {
        PaperTable.read(spark, input.toString()).createOrReplaceTempView("papers");
        ExtractJob.extract(PaperTable.read(spark, input.toString()), Profile.RULES)
                .createOrReplaceTempView("found");
        List<Row> mentions = spark.sql("""
                        SELECT mention.text, mention.start, mention.end,
                               if(mention.field = 'title', papers.title, papers.abstract) AS original
                        FROM found JOIN papers USING (id)
                        LATERAL VIEW explode(concat(flatten(methods.mentions), flatten(datasets.mentions),
                            flatten(tasks.mentions), flatten(metrics.mentions), flatten(links.mentions),
                            results.evidence)) AS mention
                        """).collectAsList();

        assertThat(mentions)
                .hasSizeGreaterThan(300)
                .allSatisfy(row -> assertThat(row.getString(3).substring(row.getInt(1), row.getInt(2)))
                        .isEqualTo(row.getString(0)));
    }

    @Test
    void aBrokenRecordCostsADiagnosticAndNoOther() throws IOException {
        Path input = lines(
                "{\"id\": \"1\", \"title\": \"FooNet\", \"abstract\": \"We propose FooNet.\"}",
                "{\"id\": \"2\", \"title\": \"FooNet",
                "{\"id\": \"3\", \"title\": \"FooNet: A Parser\", \"abstract\": null}",
                "{\"id\": \"4\", \"title\": null}",
                "{\"id\": 5, \"title\": \"FooNet\", \"abstract\": \"We propose FooNet.\", \"year\": 2020}");
        Dataset<Row> written = write(input.toString(), "broken");
        written.createOrReplaceTempView("written");

        List<Row> rows = spark.sql(
                        "SELECT id, title, size(methods), get(diagnostics, 0).code FROM written ORDER BY nullif(id, '') NULLS LAST")
                .collectAsList();
        assertThat(rows)
                .extracting(Row::toString)
                .containsExactly(
                        "[1,FooNet,1,null]",
                        "[3,FooNet: A Parser,1,null]",
                        "[4,,0,record-without-text]",
                        "[5,FooNet,1,null]",
                        "[,,0,record-not-json]");
    }

    @Test
    void readsParquetAsItReadsJsonLines() throws IOException {
        String parquet = folder.resolve("papers.parquet").toString();
        spark.read().json(SAMPLE.toString()).drop("methods").write().parquet(parquet);

        assertThat(json(write(parquet, "from-parquet")))
                .containsExactlyInAnyOrderElementsOf(json(write(SAMPLE.toString(), "from-json")));
    }

    @Test
    void ranksTheDatasetsMostEvaluatedOn() throws IOException {
        Path input = lines(
                "{\"abstract\": \"We propose FooNet. On the CIFAR-10 dataset it reaches 91.0% accuracy.\"}",
                "{\"abstract\": \"We propose BarNet. On CIFAR-10 and ImageNet it reaches 92.0% and 81.0% accuracy.\"}",
                "{\"abstract\": \"We introduce the BazSet dataset. BERT reaches 80.2% accuracy on ImageNet and CIFAR-10.\"}",
                "{\"abstract\": \"We propose a theory of everything else.\"}");

        List<Row> ranking =
                DatasetRanking.of(write(input.toString(), "ranking")).collectAsList();

        assertThat(ranking).extracting(Row::toString).startsWith("[CIFAR-10,3]", "[ImageNet,2]");
    }

    private static Dataset<Row> write(String input, String name) {
        String output = folder.resolve(name + "-metadata.parquet").toString();
        ExtractJob.extract(PaperTable.read(spark, input), Profile.STANDARD)
                .write()
                .parquet(output);
        return spark.read().parquet(output);
    }

    private static List<PaperMetadata> metadata(Path input) throws IOException {
        try (Stream<PaperRecord> records = PaperReader.detecting().read(input)) {
            return records.map(record -> Profile.STANDARD.extractor().extract(Objects.requireNonNull(record.paper())))
                    .toList();
        }
    }

    private static List<String> json(Dataset<Row> rows) {
        return rows.toJSON().collectAsList();
    }

    private static Path lines(String... lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "papers", ".jsonl"), List.of(lines));
    }
}
