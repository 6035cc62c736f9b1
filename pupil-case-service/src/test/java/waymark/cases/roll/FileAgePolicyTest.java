package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.cases.rollfile.RollFile;
import waymark.cases.rollfile.SchoolCode;
import waymark.cases.rollfile.TextEncoding;
import waymark.cases.rollfile.TransferHeader;

class FileAgePolicyTest {
  private static final SchoolCode OURS = new SchoolCode("999", "4001", "Rowan Vale Academy");
  private static final SchoolCode SISTER = new SchoolCode("999", "2001", "Alder Brook");
  private static final Instant NOW = Instant.parse("2026-09-20T08:00:00Z");
  private static final Instant WRITTEN = Instant.parse("2026-09-14T15:20:00Z");

  @Test
  void aSchoolsOwnTransferFileSaysWhenItWasWrittenBySchoolTime() {
    assertThat(written(OURS, "2026-09-14T16:20")).contains(WRITTEN);
  }

  @Test
  void ofACsvAnothersFileOrAMomentStillToComeNothingCanBeSaid() {
    assertThat(FileAgePolicy.written(file(null), OURS, NOW)).isEmpty();
    assertThat(written(SISTER, "2026-09-14T16:20")).isEmpty();
    assertThat(written(null, "2026-09-14T16:20")).isEmpty();
    assertThat(written(OURS, null)).isEmpty();
    assertThat(written(OURS, "2026-09-21T16:20")).as("of a wrong clock").isEmpty();
  }

  @Test
  void aFileIsOlderWhereALaterOneStandsImported() {
    Instant later = WRITTEN.plusSeconds(60);
    assertThat(FileAgePolicy.older(WRITTEN, Optional.of(later)))
        .contains(new ImportView.Older(WRITTEN, later));
    assertThat(FileAgePolicy.older(WRITTEN, Optional.of(WRITTEN))).as("the same again").isEmpty();
    assertThat(FileAgePolicy.older(later, Optional.of(WRITTEN))).isEmpty();
    assertThat(FileAgePolicy.older(WRITTEN, Optional.empty())).isEmpty();
  }

  private static Optional<Instant> written(@Nullable SchoolCode from, @Nullable String moment) {
    LocalDateTime at = moment == null ? null : LocalDateTime.parse(moment);
    return FileAgePolicy.written(
        file(new TransferHeader("24.0", "full", null, at, from, null)), OURS, NOW);
  }

  private static RollFile file(@Nullable TransferHeader header) {
    return new RollFile(new TextEncoding(UTF_8, 0), header, null);
  }
}
