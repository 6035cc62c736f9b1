package waymark.cases.safeguarding.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.lowlevel.LowLevelCommand;
import waymark.cases.safeguarding.lowlevel.LowLevelRecorded;

/** How members of staff were called when something was recorded about them, under their key. */
@Component
class StaffNames {
  private final FileIndex files;
  private final FiledNames filed;
  private final SafeguardingStreams streams;
  private final DirectoryNames directory;

  StaffNames(
      FileIndex files, FiledNames filed, SafeguardingStreams streams, DirectoryNames directory) {
    this.files = files;
    this.filed = filed;
    this.streams = streams;
    this.directory = directory;
  }

  /** As the concern says, or as was kept of whom it is about when the directory forgot them. */
  Optional<Words> recorded(UUID concern) {
    return called(stints(concern).getLast().recorded());
  }

  /** The same of somebody about whom it was recorded before. */
  Optional<Words> recorded(UUID concern, UUID subject) {
    return stints(concern).stream()
        .map(LowLevelStint::recorded)
        .filter(each -> each.subject().equals(subject))
        .findFirst()
        .flatMap(this::called);
  }

  /** As the directory has it, where a concern about them does not say; else null. */
  @Nullable Words toKeep(UUID person) {
    boolean nameless =
        files.lowLevel(person).stream()
            .map(concern -> stints(IndexDocuments.given(concern, "_id")).getLast().recorded())
            .anyMatch(recorded -> said(recorded).isEmpty());
    return nameless ? directory.of(person).orElse(null) : null;
  }

  private static Optional<Words> said(LowLevelRecorded recorded) {
    return Stream.ofNullable(recorded.name())
        .filter(name -> !name.equals(Words.UNAVAILABLE))
        .findFirst();
  }

  private Optional<Words> called(LowLevelRecorded recorded) {
    return said(recorded).or(() -> filed.kept(recorded.sealedUnder()));
  }

  private List<LowLevelStint> stints(UUID concern) {
    return LowLevelStint.of(streams.of(LowLevelCommand.KIND + ":" + concern));
  }
}
