package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.keeping.FileId;
import waymark.cases.safeguarding.keeping.FileStanding;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.http.Problem;

/**
 * Proposals to erase low-level concerns, for whoever answers for the trust: where, since when, on
 * which ground. Not about whom, nor a word of the concerns; and none about the reader.
 */
@Component
public class StaffProposals {
  private final FileIndex files;
  private final StaffFiles standings;
  private final Keepings keepings;

  StaffProposals(FileIndex files, StaffFiles standings, Keepings keepings) {
    this.files = files;
    this.standings = standings;
    this.keepings = keepings;
  }

  /**
   * One of them.
   *
   * @param file names it, and nobody
   * @param seq what the decision names in If-Match
   * @param schools at which something is recorded
   * @param concerns how many there are
   * @param held whether something stands against agreeing to it, such as a legal hold; what, is not
   *     said: the day of a hold would tell whom it is about
   */
  public record StaffProposal(
      String file,
      long seq,
      List<UUID> schools,
      int concerns,
      @Nullable LocalDate dueOn,
      boolean held,
      @Nullable ShownProposal proposal) {}

  /** All of them. */
  public record ErasuresProposed(List<StaffProposal> proposals) {}

  public ErasuresProposed notAbout(UUID reader) {
    return new ErasuresProposed(
        files.proposed().stream()
            .filter(file -> aboutAnother(file, reader))
            .map(this::shown)
            .toList());
  }

  /**
   * @throws Problem 404 where there is no such proposal, or it is about the reader
   */
  public FileId notAbout(UUID reader, String mark) {
    return files.proposed().stream()
        .filter(file -> file.getString("_id").equals(mark) && aboutAnother(file, reader))
        .map(file -> new FileId(mark, file.getString("subject")))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private boolean aboutAnother(Document file, UUID reader) {
    return SealedFor.staffOf(file.getString("subject"))
        .filter(subject -> !files.whom(subject).equals(reader))
        .isPresent();
  }

  private StaffProposal shown(Document file) {
    UUID subject = SealedFor.staffOf(file.getString("subject")).orElseThrow();
    FileStanding standing = standings.standing(subject);
    FileId id = new FileId(file.getString("_id"), file.getString("subject"));
    Keeping keeping = keepings.of(id, standing);
    List<Document> concerns = files.lowLevelEver(subject);
    return new StaffProposal(
        id.mark(),
        keeping.seq(),
        concerns.stream().map(d -> IndexDocuments.given(d, "school")).distinct().toList(),
        concerns.size(),
        standing.dueOn(),
        !keeping.clear(),
        keeping.proposal());
  }
}
