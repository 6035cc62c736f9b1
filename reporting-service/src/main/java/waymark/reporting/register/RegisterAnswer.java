package waymark.reporting.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.ReadKind;
import waymark.reporting.pupils.IndexedName;
import waymark.reporting.pupils.NameState;
import waymark.reporting.pupils.PupilName;

/**
 * A page of the register.
 *
 * @param position of the cases ledger up to which it was read
 * @param updating whether what was asked for by at-least is not yet in it
 * @param total rows that match, on all pages
 * @param next where the next page begins; absent on the last
 * @param shownAs a list, or a print; not part of the answer
 */
public record RegisterAnswer(
    LocalDate asAt,
    Instant knownAt,
    long position,
    boolean updating,
    int total,
    Counts counts,
    List<RegisterRow> rows,
    @Nullable String next,
    @JsonIgnore ReadKind shownAs)
    implements NamesPupils {

  /** Rows that match, by provision. */
  public record Counts(long K, long E) {
    static Counts of(List<RegisterLine> lines) {
      return new Counts(with("K", lines), with("E", lines));
    }

    private static long with(String provision, List<RegisterLine> lines) {
      return lines.stream().filter(line -> provision.equals(line.standing().provision())).count();
    }
  }

  /** One pupil as they stood on the date. */
  public record RegisterRow(
      UUID pupil,
      @Nullable PupilName name,
      NameState nameState,
      @Nullable UUID school,
      @Nullable String yearGroup,
      @Nullable String provision,
      List<Need> needs,
      @Nullable LocalDate since,
      @Nullable LocalDate parentsTold,
      List<String> flags) {

    static RegisterRow of(RegisterLine line) {
      Standing standing = line.standing();
      IndexedName name = line.name();
      return new RegisterRow(
          line.pupil(),
          name == null ? null : name.name(),
          line.nameState(),
          standing.school(),
          standing.yearGroup(),
          standing.provision(),
          standing.needs(),
          standing.since(),
          standing.parentsTold(),
          RegisterFlags.of(standing));
    }
  }

  @Override
  public ReadKind shownAs(String route) {
    return shownAs;
  }

  @Override
  public Collection<UUID> namedPupils() {
    return rows.stream().map(RegisterRow::pupil).toList();
  }
}
