package waymark.cases.safeguarding.reading;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.concern.Filed;

/** How children were called when something was filed about them, under their safeguarding key. */
@Component
class FiledNames {
  private final FileIndex files;
  private final SafeguardingStreams streams;

  FiledNames(FileIndex files, SafeguardingStreams streams) {
    this.files = files;
    this.streams = streams;
  }

  /** The last of them that can be read. */
  Optional<Words> newest(UUID pupil) {
    return files.everAbout(pupil).stream()
        .flatMap(concern -> streams.concern(concern).stream())
        .sorted(Comparator.comparing(Recorded::position).reversed())
        .flatMap(each -> named(each, pupil))
        .findFirst();
  }

  private static Stream<Words> named(Recorded each, UUID pupil) {
    return each.event() instanceof Filed filed && pupil.equals(filed.pupil())
        ? Stream.ofNullable(filed.childName()).filter(name -> !name.equals(Words.UNAVAILABLE))
        : Stream.empty();
  }
}
