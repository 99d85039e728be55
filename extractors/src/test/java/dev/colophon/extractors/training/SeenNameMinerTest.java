package dev.colophon.extractors.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.text.TextAnalyzer;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenNameMinerTest {

    private static List<String> mine(int papers) throws IOException {
        SeenNameMiner miner = new SeenNameMiner(TextAnalyzer.standard());
        miner.read(IntStream.range(0, papers)
                .mapToObj(i ->
                        Paper.of("Counting geese", "We propose ZorbleNet and test it on the GooseCount-5k dataset.")));
        StringBuilder out = new StringBuilder();
        miner.write(out);
        return out.toString().lines().filter(line -> !line.startsWith("#")).toList();
    }

    @Test
    void countsPapersAndSaysWhatANameIsThere() throws IOException {
        List<String> lines = mine(12);
        assertThat(lines).anyMatch(line -> line.matches("zorblenet\t2[5-9][0-4]3"));
        assertThat(lines).anyMatch(line -> line.matches("goosecount5k\t2[0-4][5-9]\\d"));
    }

    @Test
    void passesOverNamesOfFewPapers() throws IOException {
        assertThat(mine(2)).isEmpty();
    }
}
