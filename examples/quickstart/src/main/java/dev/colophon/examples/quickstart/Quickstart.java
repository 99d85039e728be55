package dev.colophon.examples.quickstart;

import dev.colophon.MetadataExtractor;
import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import dev.colophon.extractors.StandardExtractors;

public final class Quickstart {

    private static final Paper PAPER = Paper.of(
            "TideFormer: Forecasting Harbour Levels from Old Gauges",
            "We propose TideFormer, a transformer that forecasts sea levels. On the HarbourBench dataset it reaches 91.4% "
                    + "accuracy, up to 3.2% above GaugeNet. Code: https://github.com/example-lab/tideformer.");

    public static void main(String[] args) {
        MetadataExtractor extractor = StandardExtractors.standard();
        PaperMetadata found = extractor.extract(PAPER);

        found.methods().forEach(method -> System.out.println("method:  " + method.name() + " (" + method.role() + ")"));
        found.datasets().forEach(dataset -> System.out.println("dataset: " + dataset.name()));
        found.results()
                .forEach(result -> System.out.println(
                        "result:  " + result.evidence().text() + " " + result.metric() + " on " + result.dataset()));
        found.links().forEach(link -> System.out.println("link:    " + link.url()));
    }
}
