package dev.colophon.extractors.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the addresses of any text, and that no text takes long. */
class AddressScannerTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String ADDRESS = "https://github.com/foo/bar";

    @Property
    void everyTextIsScanned(@ForAll String text) {
        check(text, AddressScanner.scan(text));
    }

    @Property
    void everyBrokenAddressIsScanned(@ForAll("broken") String text) {
        check(text, AddressScanner.scan(text));
    }

    @Property
    void cutTextsAreScanned(@ForAll("broken") String text) {
        for (int i = 0; i <= text.length(); i++) {
            check(text.substring(0, i), AddressScanner.scan(text.substring(0, i)));
            check(text.substring(i), AddressScanner.scan(text.substring(i)));
        }
    }

    @Property
    void textsWithWordsBetweenAreReadAsIfAlone(@ForAll("broken") String first, @ForAll("broken") String second) {
        String between = ". We show more here. ";
        List<RawAddress> alone = AddressScanner.scan(second);

        List<RawAddress> joined = AddressScanner.scan(first + between + second);

        int shift = first.length() + between.length();
        assertThat(joined.stream().filter(address -> address.start() >= shift).map(RawAddress::address))
                .isEqualTo(alone.stream().map(RawAddress::address).toList());
    }

    @Property
    void addressInProseIsFound(@ForAll("prose") String before, @ForAll("prose") String after) {
        assertThat(AddressScanner.scan(before + " " + ADDRESS + ". " + after))
                .extracting(RawAddress::address)
                .containsExactly(ADDRESS);
    }

    @Property
    void repositoryStandsInItsAddress(@ForAll("broken") String text) {
        for (RawAddress address : AddressScanner.scan(text)) {
            WebAddress read = WebAddress.of(address.address());
            assertThat(read.repository() == null || read.path().contains(read.repository()))
                    .as("%s leads to %s", read.url(), read.repository())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.b/",
                "https://github.com/",
                "github.com/",
                "((((",
                "https:// ",
                "\\_",
                "https://github.com/a/ ",
                "http://a.org/(",
                "http://a.org/)",
                "a.",
                "a.b/",
                "www.",
                "git@",
                "git@a.b:",
                "https:",
                ":",
                "https: //",
                "http://a.org/a- ",
                "-",
                "a-",
                "http:// a.",
                "http://a.org/\\_",
                "}{",
                "http://a.org}{",
                "http://a.org](",
                "{\\_}",
                "$\\sim$",
                "http://",
                "http",
                "github.com/a /b ",
                "github.com / a / b ",
                "https://a.org/.",
                "https://a.org/.We ",
                "\u200b",
                "https://\u200b",
                "\n",
                "http://a.org/\n",
                " ",
                "://",
                "//",
                "@",
                "a@b.c",
                "https://github. com/",
                "available at a.org ",
                "e.g.",
                "公",
                "http://a.org/公"
            })
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void takesLinearTimeForHostileText(String unit) {
        String text = unit.repeat(MEGABYTE / unit.length());

        check(text, AddressLabels.withoutLabels(text, AddressScanner.scan(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a", "_", "\\_", "(", ")", ".", "-", "a", "1,", "/", "- a", "\u200b", "%20", "@", "?a", "公"})
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void takesLinearTimeForLongAddresses(String unit) {
        String text = ADDRESS + unit.repeat(MEGABYTE / unit.length());

        check(text, AddressScanner.scan(text));
    }

    @Test
    void findsEachOfManyAddresses() {
        assertThat(AddressScanner.scan((ADDRESS + " ").repeat(1000))).hasSize(1000);
    }

    @Provide
    Arbitrary<String> broken() {
        return Arbitraries.of(
                        "https",
                        "http",
                        "://",
                        ":",
                        "/",
                        "//",
                        " ",
                        "  ",
                        "\n",
                        "github.com",
                        "github",
                        ".",
                        "com",
                        "www.",
                        "foo",
                        "bar",
                        "BarNet",
                        "bar-2",
                        "-",
                        "_",
                        "\\_",
                        "{",
                        "}",
                        "(",
                        ")",
                        "[",
                        "](",
                        "\\href{",
                        "\\url{",
                        "}{",
                        "$",
                        "$\\sim$",
                        "\u200b",
                        "\u00ad",
                        ".We",
                        ".git",
                        "git@",
                        "huggingface.co",
                        "datasets",
                        "example.org",
                        "a.github.io",
                        ",",
                        ";",
                        "'s",
                        "…",
                        "。",
                        "公開",
                        "?q=1",
                        "#x",
                        "soon",
                        "and",
                        "available at ",
                        "tree",
                        "blob",
                        "~",
                        "@",
                        "%20",
                        ":80",
                        "\ud83d")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "We", "test", "our", "net", "on", "3.5", "sets,", "e.g.", "(small)", "ones", "i.e.", "code")
                .list()
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    private static void check(String text, List<RawAddress> addresses) {
        int floor = 0;
        for (RawAddress address : addresses) {
            assertThat(address.start()).isBetween(floor, address.end() - 1);
            assertThat(address.end()).isLessThanOrEqualTo(text.length());
            assertThat(address.address()).contains("://").doesNotContain(" ", "\n", "\\");
            floor = address.end();
        }
    }
}
