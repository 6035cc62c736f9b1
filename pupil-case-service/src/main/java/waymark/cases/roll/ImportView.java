package waymark.cases.roll;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.NamesPupils;

/**
 * An import as people see it.
 *
 * @param hidden the headings whose columns the sample leaves empty, since they may be about SEN
 * @param wholeRoll ask or no: whether absence from the file may make leavers
 * @param shown stands for all that a preview shows, as its ETag does; the import is run on it
 * @param leftAsImported how many pupils a reversal left as they are, since somebody or a later file
 *     had built on them
 * @param toAgree how many pupils of the file another school of the trust has, and keeps until it
 *     agrees
 * @param moversWithoutClass how many of the movers would be in no class, since the file names none
 * @param older where a transfer file of the school that was written later stands imported already
 * @param startedBy the person's name
 */
public record ImportView(
    UUID id,
    UUID school,
    String fileName,
    Step state,
    @Nullable Refusal refusal,
    @Nullable String format,
    @Nullable String wholeRoll,
    @Nullable String encoding,
    @Nullable String delimiter,
    List<String> headings,
    Map<String, String> mapping,
    List<List<String>> sample,
    List<String> hidden,
    @Nullable ImportCounts counts,
    @Nullable Progress progress,
    @Nullable Confirmation confirmation,
    @Nullable Long shown,
    boolean canReverse,
    int leftAsImported,
    int toAgree,
    int moversWithoutClass,
    @Nullable Older older,
    String startedBy,
    Instant startedAt)
    implements NamesPupils {

  /**
   * The first rows of a file name children of whom nothing is known yet: the import stands for
   * them.
   */
  @Override
  public Collection<UUID> namedPupils() {
    return sample.isEmpty() ? List.of() : List.of(id);
  }

  @Override
  public LetIn letIn() {
    return LetIn.at(school);
  }

  /** As a list has it: without the first rows of the file. */
  ImportView listed() {
    return new ImportView(
        id,
        school,
        fileName,
        state,
        refusal,
        format,
        wholeRoll,
        encoding,
        delimiter,
        headings,
        mapping,
        List.of(),
        List.of(),
        counts,
        progress,
        confirmation,
        shown,
        canReverse,
        leftAsImported,
        toAgree,
        moversWithoutClass,
        older,
        startedBy,
        startedAt);
  }

  /** How far it has come. */
  public enum Step {
    @JsonProperty("needs-mapping")
    NEEDS_MAPPING,
    @JsonProperty("preview")
    PREVIEW,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("finished")
    FINISHED,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("reversed")
    REVERSED
  }

  /** Why an import can go no further. */
  public record Refusal(String title, String detail) {}

  /**
   * When this file was written, and the newest that is imported already: what changed between them
   * would be set back.
   */
  public record Older(Instant written, Instant newest) {}

  /** How many rows and leavers are done, of how many. */
  public record Progress(int done, int total) {}

  /**
   * What is to be typed before so many pupils leave a school's roll, as leavers or as movers.
   *
   * @param phrase where the file is run as the whole roll
   * @param partial where it is run as a part of it, so that there are movers only; null where
   *     nothing is to be typed then
   */
  public record Confirmation(String phrase, @Nullable String partial) {}
}
