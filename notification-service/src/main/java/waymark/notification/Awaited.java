package waymark.notification;

import static com.mongodb.client.model.Filters.eq;

import java.util.Optional;
import org.bson.Document;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.RowJson;

/** What waits for a second person's approval now, as far as the ledgers were read. */
final class Awaited {
  private final Feed cases;
  private final ApprovalProjection approvals;
  private final DirectoryNews directory;

  Awaited(Feed cases, ApprovalProjection approvals, DirectoryNews directory) {
    this.cases = cases;
    this.approvals = approvals;
    this.directory = directory;
  }

  /** The same as it stands now; empty where it was decided or taken back meanwhile. */
  Optional<Owed.ToApprovers> now(Owed.ToApprovers owed) {
    Optional<Owed.ToApprovers> found =
        owed.stream().startsWith("person:")
            ? directory.asked(owed.stream()).map(StaffErasure::owed)
            : inCases(owed.stream());
    return found.filter(now -> now.notice().equals(owed.notice()));
  }

  private Optional<Owed.ToApprovers> inCases(String stream) {
    return Optional.ofNullable(cases.rows(approvals).find(eq("_id", stream)).first())
        .map(stored -> approvals.read(RowJson.toJson(stored.get("row", Document.class))))
        .filter(Approval::tells)
        .map(Approval::owed);
  }
}
