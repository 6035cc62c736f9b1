package waymark.reporting.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LookedAtTest {
  private static final Pattern ROW =
      Pattern.compile("\\| `([A-Z]+ /api/(?:cases|reports)/\\S*)` .*names pupils.*");

  @Test
  void whatIsRecordedAsReadIsSaidInWords() throws Exception {
    var routes = namedReads();
    assertThat(routes).contains("GET /api/reports/register", "GET /api/cases/imports/{id}/rows");
    assertThat(routes)
        .allSatisfy(route -> assertThat(LookedAt.of(route)).doesNotContain("/").isNotBlank());
  }

  @Test
  void anAddressOfAnEarlierReleaseIsToldAsItWasRecorded() {
    assertThat(LookedAt.of("GET /api/reports/once")).isEqualTo("GET /api/reports/once");
  }

  private static List<String> namedReads() throws Exception {
    return Files.readAllLines(Path.of("../docs/access.md")).stream()
        .map(ROW::matcher)
        .filter(row -> row.matches())
        .map(row -> row.group(1))
        .toList();
  }
}
