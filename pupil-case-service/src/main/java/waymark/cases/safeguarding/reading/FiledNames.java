package waymark.cases.safeguarding.reading;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.concern.Filed;
import waymark.cases.safeguarding.keeping.NameKept;
import waymark.cases.safeguarding.record.SealedFor;

/** How children were called when something was filed about them, under their safeguarding key. */
@Component
class FiledNames {
  private final FileIndex files;
  private final SafeguardingStreams streams;
  private final FileIds ids;

  FiledNames(FileIndex files, SafeguardingStreams streams, FileIds ids) {
    this.files = files;
    this.streams = streams;
    this.ids = ids;
  }

  /** The last of them that can be read, or else the one that was kept when the case was erased. */
  Optional<Words> newest(UUID pupil) {
    return files.everAbout(pupil).stream()
        .flatMap(concern -> streams.concern(concern).stream())
        .sorted(Comparator.comparing(Recorded::position).reversed())
        .flatMap(each -> named(each, pupil))
        .findFirst()
        .or(() -> kept(SealedFor.child(pupil)));
  }

  /** Whether something is filed about the child, and none of it says how they are called. */
  boolean lacking(UUID pupil) {
    return !files.everAbout(pupil).isEmpty() && newest(pupil).isEmpty();
  }

  /** As was kept when the record was erased of whom a file is about, whose key that is. */
  Optional<Words> kept(String subject) {
    return streams.of(ids.of(subject).stream()).stream()
        .map(Recorded::event)
        .flatMap(event -> event instanceof NameKept kept ? readable(kept.name()) : Stream.empty())
        .findFirst();
  }

  private static Stream<Words> named(Recorded each, UUID pupil) {
    return each.event() instanceof Filed filed && pupil.equals(filed.pupil())
        ? readable(filed.childName())
        : Stream.empty();
  }

  private static Stream<Words> readable(@Nullable Words name) {
    return Stream.ofNullable(name).filter(given -> !given.equals(Words.UNAVAILABLE));
  }
}
