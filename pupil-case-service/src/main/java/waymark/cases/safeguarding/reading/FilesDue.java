package waymark.cases.safeguarding.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.safeguarding.keeping.FileErasure.Stage;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.access.Scope;

/** Lists the children's files whose time has come, and those that somebody decided about. */
@Component
public class FilesDue {
  private final SafeguardingIndex index;
  private final FileIndex files;
  private final ChildFiles standings;
  private final Children children;
  private final Clock clock;

  FilesDue(
      SafeguardingIndex index,
      FileIndex files,
      ChildFiles standings,
      Children children,
      Clock clock) {
    this.index = index;
    this.files = files;
    this.standings = standings;
    this.children = children;
    this.clock = clock;
  }

  /** What is due on that day, also one to come, or held, or proposed to be erased. */
  public FilesToKeep toKeep(Scope schools, @Nullable LocalDate asked) {
    LocalDate asAt = asked == null ? SchoolDay.of(clock.instant()) : asked;
    Set<UUID> held = files.children(schools);
    Map<String, Document> kept = new HashMap<>();
    files
        .files(held.stream().map(SealedFor::child).toList())
        .forEach(d -> kept.put(d.getString("subject"), d));
    List<FilesToKeep.Line> lines = new ArrayList<>();
    List<ErasedFile> erased = new ArrayList<>();
    for (UUID pupil : held) {
      Document file = kept.get(SealedFor.child(pupil));
      if (file != null && FileIndex.isErased(file)) {
        erased.add(FileIndex.erased(file));
      } else {
        line(pupil, schools, asAt, file).ifPresent(lines::add);
      }
    }
    lines.sort(
        Comparator.comparing(
                FilesToKeep.Line::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FilesToKeep.Line::pupil));
    erased.sort(Comparator.comparing(ErasedFile::on).reversed());
    return new FilesToKeep(asAt, standings.years(asAt).orElse(null), lines, erased);
  }

  private Optional<FilesToKeep.Line> line(
      UUID pupil, Scope schools, LocalDate asAt, @Nullable Document kept) {
    int holds = kept == null ? 0 : kept.getInteger("holds");
    String stage = kept == null ? Stage.NONE.code() : kept.getString("stage");
    LocalDate dueOn = standings.dueOn(pupil, asAt);
    boolean due = dueOn != null && !dueOn.isAfter(asAt);
    if (!due && holds == 0 && stage.equals(Stage.NONE.code())) {
      return Optional.empty();
    }
    return Optional.of(
        new FilesToKeep.Line(
            pupil,
            children.name(pupil),
            school(pupil, schools),
            dueOn,
            due,
            standings.open(pupil),
            holds,
            stage));
  }

  private UUID school(UUID pupil, Scope schools) {
    return index.ofChild(pupil, schools).stream()
        .flatMap(concern -> FileIndex.places(concern).stream())
        .filter(place -> place.pupil().equals(pupil) && schools.covers(place.school()))
        .map(FileIndex.Place::school)
        .findFirst()
        .orElseThrow();
  }
}
