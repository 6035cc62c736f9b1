package waymark.cases.roll;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.cases.roll.ImportEvent.Awaited;
import waymark.cases.roll.ImportEvent.LeftAsImported;
import waymark.cases.roll.ImportEvent.LeftOut;
import waymark.cases.roll.ImportState.Status;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.ReadKind;

/**
 * Shows the rows of an import, a page at a time. The file is read again for each page: nothing of
 * it is kept in clear.
 */
final class RowPages {
  private final ImportFiles files;
  private final RowViews views;

  RowPages(ImportFiles files, RowViews views) {
    this.files = files;
    this.views = views;
  }

  /**
   * A page of rows.
   *
   * @param next what to ask for as {@code after} to get the following one; null on the last
   * @param namedPupils whom the rows are about, also where they do not say which case it is: a
   *     pupil new to the trust by the id that this row of this import gives them, whoever else by
   *     the import's
   * @param letIn the school whose file it is; not part of the answer
   */
  record Page(
      List<RowView> rows,
      @Nullable String next,
      @JsonIgnore Collection<UUID> namedPupils,
      @JsonIgnore @Nullable LetIn letIn)
      implements NamesPupils {
    static final Page EMPTY = new Page(List.of(), null, List.of());

    Page(List<RowView> rows, @Nullable String next, Collection<UUID> namedPupils) {
      this(rows, next, namedPupils, null);
    }

    Page of(UUID school) {
      return new Page(rows, next, namedPupils, LetIn.at(school));
    }

    @Override
    public ReadKind shownAs(String route) {
      return ReadKind.LIST;
    }
  }

  Page page(ImportState state, RowKind kind, String after, int limit, ImportAccess.Sight sight) {
    if (kind == RowKind.STAYED) {
      return stayed(state, after, limit, sight);
    }
    if (state.status() != Status.PREVIEW) {
      return kind == RowKind.PROBLEM ? leftOut(state, after, limit) : Page.EMPTY;
    }
    return files
        .prepared(state)
        .map(roll ->
            kind == RowKind.LEAVER
                ? leavers(roll, after, limit)
                : rows(roll, kind, after, limit, sight))
        .orElse(Page.EMPTY);
  }

  private Page rows(
      PreparedRoll roll, RowKind kind, String after, int limit, ImportAccess.Sight sight) {
    long line = after.isEmpty() ? 0 : Long.parseLong(after);
    List<RowOutcome> found = new ArrayList<>();
    files
        .pass(roll)
        .rows(batch -> {
          batch.stream().filter(o -> o.kind() == kind && o.row().line() > line).forEach(found::add);
          return found.size() <= limit;
        });
    List<RowOutcome> page = found.stream().limit(limit).toList();
    String next = found.size() > limit ? Long.toString(page.getLast().row().line()) : null;
    return new Page(
        page.stream().map(o -> views.of(o, roll.school(), sight)).toList(),
        next,
        page.stream().map(o -> about(roll.importId(), o)).toList());
  }

  private static UUID about(UUID importId, RowOutcome outcome) {
    if (outcome.pupil() != null) {
      return outcome.pupil();
    }
    return outcome.kind() == RowKind.JOINER
        ? RowCommands.newPupil(importId, outcome.row().line())
        : importId;
  }

  private Page leavers(PreparedRoll roll, String after, int limit) {
    if (roll.wholeRoll() == FileSchoolPolicy.WholeRoll.NO) {
      return Page.EMPTY;
    }
    List<UUID> found = new ArrayList<>();
    ImportPass pass = files.pass(roll);
    pass.rows(_ -> true);
    pass.leavers(pupil -> {
      if (found.size() <= limit && pupil.pupil().toString().compareTo(after) > 0) {
        found.add(pupil.pupil());
      }
    });
    List<UUID> page = found.stream().limit(limit).toList();
    return new Page(
        page.stream().map(views::leaver).toList(),
        found.size() > limit ? page.getLast().toString() : null,
        page);
  }

  /** After a reversal: whom it left as imported, and why. */
  private Page stayed(ImportState state, String after, int limit, ImportAccess.Sight sight) {
    List<LeftAsImported> left = state.stayed() == null ? List.of() : state.stayed().pupils();
    List<LeftAsImported> found =
        left.stream()
            .filter(each -> each.pupil().toString().compareTo(after) > 0)
            .limit(limit + 1L)
            .toList();
    List<RowView> shown =
        found.stream().limit(limit).map(each -> views.stayed(each, sight)).toList();
    return new Page(
        shown,
        found.size() > limit ? found.get(limit - 1).pupil().toString() : null,
        shown.stream().map(RowView::pupil).filter(Objects::nonNull).toList());
  }

  /**
   * After the file is deleted: which lines were left out and why, without who they were; of those
   * whom another school has, what it answered.
   */
  private Page leftOut(ImportState state, String after, int limit) {
    long line = after.isEmpty() ? 0 : Long.parseLong(after);
    Map<Long, UUID> awaited =
        state.awaited().stream()
            .collect(Collectors.toMap(Awaited::line, Awaited::pupil, (a, _) -> a));
    List<LeftOut> found =
        state.leftOut().stream().filter(out -> out.line() > line).limit(limit + 1L).toList();
    List<LeftOut> page = found.stream().limit(limit).toList();
    return new Page(
        page.stream().map(out -> leftOut(out, awaited.get(out.line()), state.school())).toList(),
        found.size() > limit ? Long.toString(page.getLast().line()) : null,
        page.stream().map(out -> awaited.get(out.line())).filter(Objects::nonNull).toList());
  }

  private RowView leftOut(LeftOut out, @Nullable UUID awaited, UUID school) {
    return RowViews.leftOut(
        out.line(), awaited == null ? out.problems() : List.of(views.awaited(awaited, school)));
  }
}
