package waymark.journeys.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.journeys.deployment.Repository;

/**
 * Main code, that of the pages too, is in small files, each read in one go: a file that has grown
 * does two things. Every line counts, those of imports, comments and blanks too.
 */
class FileSizesTest {
  private static final int MOST = 250;
  private static final int MEDIAN = 40;
  private static final int MEDIAN_OF_A_MODULE = 50;

  private record Source(Path file, long lines) {
    static Source read(Path file) {
      try (var lines = Files.lines(file)) {
        return new Source(file, lines.count());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Stream<Path> modules() {
    var root = Repository.file(".").normalize();
    return Stream.of(root, root.resolve("infra"))
        .flatMap(folder -> list(folder).stream())
        .map(folder -> folder.resolve("src/main/java"))
        .filter(Files::isDirectory);
  }

  @Test
  void no_file_is_too_long_to_be_read_in_one_go() {
    assertNoneTooLong(all());
  }

  @Test
  void half_of_all_files_are_short() {
    assertShort(all(), MEDIAN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("modules")
  void half_of_each_modules_files_are_short(Path module) {
    assertShort(sources(module), MEDIAN_OF_A_MODULE);
  }

  @Test
  void so_with_the_files_of_the_pages() {
    var pages = pages();
    assertNoneTooLong(pages);
    assertShort(pages, MEDIAN);
  }

  private static void assertNoneTooLong(List<Source> sources) {
    var tooLong = sources.stream().filter(source -> source.lines() > MOST).toList();
    assertThat(tooLong).as("files of more than %d lines", MOST).isEmpty();
  }

  private static void assertShort(List<Source> sources, int median) {
    assertThat(median(sources))
        .as("median of %d files; the longest:%n%s", sources.size(), longest(sources))
        .isPositive()
        .isLessThanOrEqualTo(median);
  }

  private static double median(List<Source> sources) {
    var lines = sources.stream().mapToLong(Source::lines).sorted().toArray();
    int half = lines.length / 2;
    return lines.length % 2 == 1 ? lines[half] : (lines[half - 1] + lines[half]) / 2.0;
  }

  private static String longest(List<Source> sources) {
    return sources.stream()
        .sorted(Comparator.comparing(Source::lines).reversed())
        .limit(20)
        .map(source -> "%5d %s".formatted(source.lines(), source.file()))
        .collect(Collectors.joining("\n"));
  }

  private static List<Source> all() {
    return modules().flatMap(module -> sources(module).stream()).toList();
  }

  private static List<Source> sources(Path module) {
    return files(module, ".*\\.java");
  }

  /** Without their tests and what is made from the contracts. */
  private static List<Source> pages() {
    return files(
        Repository.file("gateway/ui/src"), "(?!.*(/generated/|\\.test\\.)).*\\.(tsx?|scss)");
  }

  private static List<Source> files(Path folder, String called) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(called)).map(Source::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (var inside = Files.list(folder)) {
      return inside.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
