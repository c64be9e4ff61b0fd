package id.suar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Help and wrong usage, in both languages, for every command that there is.
class UsageTest {

    /// Walks the help itself, so that a command that is added is tested too.
    static List<String> commands() {
        return below("").toList();
    }

    private static Stream<String> below(String command) {
        String help = Spoken.run(words(command, "--help", "--lang", "en")).out();
        int list = help.indexOf("Commands:\n");
        Stream<String> own = Stream.of(command);
        return list < 0
                ? own
                : Stream.concat(
                        own,
                        help.substring(list)
                                .lines()
                                .skip(1)
                                .filter(line -> line.matches("  [a-z].*"))
                                .map(line -> (command + " " + line.strip().split(" ")[0]).strip())
                                .flatMap(UsageTest::below));
    }

    private static String[] words(String command, String... more) {
        return Stream.concat(Stream.of(command.split(" ")).filter(word -> !word.isEmpty()), Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void theContractsCommandsAreAllThere() {
        assertThat(commands())
                .contains("count import", "count export", "count check", "count tally")
                .contains("hub init", "hub serve", "hub card", "hub devices", "hub revoke", "hub intake")
                .contains("device init", "sync", "parcel export", "parcel receipts")
                .contains("status", "verify", "rebuild", "backup", "restore")
                .contains("finding columns", "finding import", "finding export", "finding list", "finding show");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpSpeaksBothLanguages(String command) {
        var indonesian = Spoken.run(words(command, "--help", "--lang", "id"));
        var english = Spoken.run(words(command, "--help", "--lang", "en"));

        assertThat(indonesian.exit()).isZero();
        assertThat(indonesian.err()).isEmpty();
        assertThat(indonesian.out()).startsWith("Pemakaian: ").doesNotContain("Commands:", "Usage:");
        assertThat(english.out()).startsWith("Usage: ").isNotEqualTo(indonesian.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense                              | Tidak dikenal: nonsense
            count tally                           | Belum diisi: --contest CONTEST
            sync --give-up soon                   | --give-up SECONDS: nilai "soon" tidak dapat dipakai
            hub init --name a --name b --region 1 | Diberikan dua kali: --name NAME
            hub                                   | Perintahnya belum lengkap
            count import --contest PPWP           | Belum diisi: FILE
            """)
    void wrongUsageIsSaidInTheReadersLanguage(String typed, String said) {
        var spoken = Spoken.run(words(typed, "--lang", "id"));

        assertThat(spoken.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).startsWith(said + System.lineSeparator() + "Pemakaian: ");
    }

    @Test
    void aDatabaseElsewhereIsRefusedInWordsAndItsPasswordNotRepeated() {
        var spoken = Spoken.run(words(
                "hub init --data /nonexistent/hub --name A --region 64", "--jdbc", "jdbc:postgresql://u:geheim@h/d"));

        assertThat(spoken.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(spoken.err()).contains("PostgreSQL").doesNotContain("geheim");
    }
}
