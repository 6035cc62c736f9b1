package waymark.cases.safeguarding.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.Ground;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.ReadKind;

/**
 * Everything about one child, in the order in which it was recorded.
 *
 * @param child null for somebody who never was on a roll
 * @param ended concerns that were filed about the child by mistake, and are here no more
 * @param file transfers of the file, and who opened it in an emergency
 * @param holds legal holds by which the file is kept
 * @param erased where the file was; then nothing else is said
 * @param ground on which it is shown; not part of the answer
 * @param form a page, or a sheet to be printed; not part of the answer
 */
public record Chronology(
    UUID pupil,
    @Nullable String childName,
    @Nullable ChronologyChild child,
    List<ShownConcern> concerns,
    List<Ended> ended,
    List<Entry> file,
    List<ShownFileHold> holds,
    @Nullable ErasedFile erased,
    @JsonIgnore @Nullable Ground ground,
    @JsonIgnore ReadKind form)
    implements NamesPupils {
  /** A concern that turned out to be about another child; it says neither what nor whom. */
  public record Ended(
      UUID concern, Instant movedAt, String movedBy, @Nullable String movedByName) {}

  /** Of a file that was erased: that it was, and nothing else. */
  static Chronology erased(UUID pupil, ErasedFile erased) {
    return new Chronology(
        pupil, null, null, List.of(), List.of(), List.of(), List.of(), erased, null, ReadKind.PAGE);
  }

  /** The same, shown on this ground in this form. */
  public Chronology shown(Ground on, ReadKind as) {
    return new Chronology(pupil, childName, child, concerns, ended, file, holds, erased, on, as);
  }

  /** The concerns too, as {@link ShownConcern} does; not those that ended. */
  @Override
  public Collection<UUID> namedPupils() {
    return Stream.concat(Stream.of(pupil), concerns.stream().map(ShownConcern::concern)).toList();
  }

  @Override
  public ReadKind shownAs(String route) {
    return form;
  }
}
