package dev.colophon.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private static final Pattern README_CODE =
            Pattern.compile("<!-- quickstart -->\\s*```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern README_OUTPUT = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Test
    void printsWhatTheReadmeSays() throws IOException {
        Matcher block = README_OUTPUT.matcher(Files.readString(Path.of("../../README.md")));

        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(standard);
        }
        assertThat(block.find()).as("README.md has a block of text").isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(block.group(1).lines().toList());
    }

    @Test
    void standsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String source = Files.readString(Path.of("src/main/java/dev/colophon/examples/quickstart/Quickstart.java"));
        Matcher block = README_CODE.matcher(readme);

        assertThat(block.find())
                .as("README.md has a Java block after the mark quickstart")
                .isTrue();
        assertThat(plain(block.group(1))).isEqualTo(plain(source.substring(source.indexOf("import "))));
    }

    private static String plain(String code) {
        return SPACE.matcher(code).replaceAll(" ").strip();
    }
}
