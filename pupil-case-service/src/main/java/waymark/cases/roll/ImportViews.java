package waymark.cases.roll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.cases.roll.ImportState.Status;
import waymark.cases.roll.ImportView.Step;
import waymark.cases.rollfile.RollField;
import waymark.cases.rollfile.RollFile;

/** Shows imports to people. */
final class ImportViews {
  private static final Map<Character, String> DELIMITERS =
      Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "bar");

  private final ImportStreams streams;
  private final ImportFiles files;
  private final ImportStarts starts;
  private final RollIndex index;
  private final ImportProgress progress;
  private final Function<UUID, Optional<String>> names;

  ImportViews(
      ImportStreams streams,
      ImportFiles files,
      ImportStarts starts,
      RollIndex index,
      ImportProgress progress,
      Function<UUID, Optional<String>> names) {
    this.streams = streams;
    this.files = files;
    this.starts = starts;
    this.index = index;
    this.progress = progress;
    this.names = names;
  }

  /**
   * Imports of these schools, newest first; discarded ones are no longer listed.
   *
   * @param before the position of the last one of the page before
   */
  Imports list(Collection<UUID> schools, long before, int limit, ImportAccess.Sight sight) {
    index.catchUp();
    List<SeenImports.Seen> found = index.importsOf(schools, before, limit + 1);
    List<ImportView> page =
        found.stream()
            .limit(limit)
            .map(seen -> streams.find(seen.id()))
            .flatMap(Optional::stream)
            .map(state -> show(state, sight).listed())
            .toList();
    String next = found.size() > limit ? Long.toString(found.get(limit - 1).position()) : null;
    return new Imports(page, next);
  }

  ImportView show(ImportState state, ImportAccess.Sight sight) {
    if (state.status() == Status.PREVIEW) {
      return files
          .prepared(state)
          .map(roll -> previewed(state, roll, sight))
          .orElseGet(() ->
              refused(
                  state,
                  "The upload has expired",
                  "A file that is not imported within 24 hours is deleted. Upload it again."));
    }
    return switch (state.status()) {
      case PREVIEW, DISCARDED ->
          refused(
              state,
              "The upload was discarded",
              "Nothing of it was imported, and the file is deleted.");
      case RUNNING, REVERSING -> begun(state, Step.RUNNING, sight.sen());
      case FINISHED -> begun(state, Step.FINISHED, sight.sen());
      case REVERSED -> begun(state, Step.REVERSED, sight.sen());
    };
  }

  private static boolean asks(ImportState state, PreparedRoll roll) {
    return roll.needsMapping() && state.mapping().isEmpty();
  }

  private ImportView previewed(ImportState state, PreparedRoll roll, ImportAccess.Sight sight) {
    RollFile file = roll.file();
    RollFile.Table table = file.table();
    boolean asks = asks(state, roll);
    boolean withSen = sight.sen();
    ImportFiles.Found found = asks ? null : files.found(roll, false);
    ImportCounts counts = found == null ? null : found.counts();
    return new ImportView(
        state.id(),
        state.school(),
        state.fileName(),
        asks ? Step.NEEDS_MAPPING : Step.PREVIEW,
        null,
        table == null ? "ctf" : "csv",
        roll.wholeRoll().name().toLowerCase(Locale.ROOT),
        file.encoding().label(),
        table == null ? null : DELIMITERS.get(table.delimiter()),
        table == null ? List.of() : table.headings(),
        Mapping.labels(roll.mapping()),
        table == null ? List.of() : sample(table, roll.mapping(), withSen),
        table == null ? List.of() : hidden(table, roll.mapping(), withSen),
        shown(counts, withSen),
        null,
        found == null ? null : starts.confirmation(state, roll, sight.imports()),
        found == null ? null : found.mark(),
        false,
        0,
        found == null ? 0 : found.toAgree(sight.imports()),
        found == null ? 0 : found.moversWithoutClass(),
        older(state),
        starter(state),
        state.startedAt());
  }

  private ImportView.@Nullable Older older(ImportState state) {
    return state.written() == null
        ? null
        : FileAgePolicy.older(state.written(), index.newestWritten(state.school())).orElse(null);
  }

  private ImportView begun(ImportState state, Step step, boolean withSen) {
    boolean reversible = state.status() == Status.FINISHED && !index.builtOn(state.id());
    return new ImportView(
        state.id(),
        state.school(),
        state.fileName(),
        step,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        state.mapping(),
        List.of(),
        List.of(),
        shown(state.counts(), withSen),
        reached(state),
        null,
        null,
        reversible,
        state.stayed() == null ? 0 : state.stayed().count(),
        state.awaited().size(),
        0,
        null,
        starter(state),
        state.startedAt());
  }

  private ImportView refused(ImportState state, String title, String detail) {
    return new ImportView(
        state.id(),
        state.school(),
        state.fileName(),
        Step.REFUSED,
        new ImportView.Refusal(title, detail),
        null,
        null,
        null,
        null,
        List.of(),
        state.mapping(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        false,
        0,
        0,
        0,
        null,
        starter(state),
        state.startedAt());
  }

  private ImportView.Progress reached(ImportState state) {
    int total = state.counts() == null ? 0 : state.counts().steps();
    int finished = state.underWay() ? 0 : total;
    return progress
        .of(state.id())
        .map(p -> new ImportView.Progress(p.done(), p.total()))
        .orElse(new ImportView.Progress(finished, total));
  }

  private static @Nullable ImportCounts shown(@Nullable ImportCounts counts, boolean withSen) {
    return counts == null || withSen ? counts : counts.withoutSen();
  }

  /** The name of who uploaded the file. */
  private String starter(ImportState state) {
    return names.apply(UUID.fromString(state.startedBy())).orElse("A colleague");
  }

  /**
   * Who may not see SEN history does not see it in the first rows either, and so sees only columns
   * known to hold something else: what nobody has recognised may be SEN.
   */
  static List<List<String>> sample(
      RollFile.Table table, Map<String, RollField> mapping, boolean withSen) {
    List<String> hidden = hidden(table, mapping, withSen);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> cells : table.sample()) {
      List<String> shown = new ArrayList<>();
      for (int i = 0; i < Math.min(cells.size(), table.headings().size()); i++) {
        shown.add(hidden.contains(table.headings().get(i)) ? "" : cells.get(i));
      }
      rows.add(shown);
    }
    return rows;
  }

  /** The headings of the columns that the sample leaves empty. */
  static List<String> hidden(
      RollFile.Table table, Map<String, RollField> mapping, boolean withSen) {
    return table.headings().stream()
        .filter(heading -> !withSen && maySaySen(mapping.getOrDefault(heading, RollField.IGNORE)))
        .toList();
  }

  private static boolean maySaySen(RollField field) {
    return field == RollField.IGNORE || field.label().startsWith("sen");
  }
}
