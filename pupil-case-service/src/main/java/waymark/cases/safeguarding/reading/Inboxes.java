package waymark.cases.safeguarding.reading;

import static waymark.cases.safeguarding.reading.IndexDocuments.day;
import static waymark.cases.safeguarding.reading.IndexDocuments.given;
import static waymark.cases.safeguarding.reading.IndexDocuments.id;
import static waymark.cases.safeguarding.reading.IndexDocuments.instant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.safeguarding.concern.ConcernStatus;
import waymark.cases.safeguarding.record.ClockPolicy;
import waymark.ledger.access.Scope;

/** The safeguarding leads' inbox, and the status that raisers see. */
@Component
public class Inboxes {
  private static final int MOST_RAISED = 200;

  private final SafeguardingIndex index;
  private final Openings openings;
  private final Children children;
  private final Entries entries;
  private final PolicyInForce policy;
  private final Clock clock;

  Inboxes(
      SafeguardingIndex index,
      Openings openings,
      Children children,
      Entries entries,
      PolicyInForce policy,
      Clock clock) {
    this.index = index;
    this.openings = openings;
    this.children = children;
    this.entries = entries;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * @param after where the page before ended; null for the first page
   */
  public Inbox page(Scope schools, ConcernStatus status, @Nullable ListPlace after, int limit) {
    List<Document> found = index.concerns(schools, status.code(), after, limit + 1);
    return shown(schools, found, limit, Inboxes::place);
  }

  /**
   * The same of those of which something is due today or was before, in whichever state: what is
   * most overdue first.
   */
  public Inbox due(Scope schools, @Nullable ListPlace after, int limit) {
    DueOrder order = new DueOrder(policy);
    List<Document> due = index.due(schools, today(), quiet());
    return shown(schools, order.page(due, after, limit + 1), limit, order::place);
  }

  private Inbox shown(
      Scope schools, List<Document> found, int limit, Function<Document, ListPlace> place) {
    List<InboxItem> items = found.stream().limit(limit).map(this::item).toList();
    return new Inbox(
        new Inbox.Counts(
            count(schools, ConcernStatus.NEW),
            index.countDanger(schools),
            count(schools, ConcernStatus.LOOKING),
            count(schools, ConcernStatus.WAITING),
            count(schools, ConcernStatus.CLOSED),
            index.countDue(schools, today(), quiet()),
            index.countArriving(schools)),
        openings.unread(schools),
        items,
        found.size() > limit ? place.apply(found.get(limit - 1)).text() : null);
  }

  /** What this person raised: that it is there and where it stands, and no more. */
  public List<MyConcerns.Raised> raisedBy(UUID person) {
    return index.raisedBy(person, MOST_RAISED).stream()
        .map(d ->
            new MyConcerns.Raised(
                given(d, "_id"),
                Objects.requireNonNull(day(d, "occurredOn")),
                instant(d, "raisedAt"),
                d.getString("status")))
        .toList();
  }

  private static ListPlace place(Document d) {
    return new ListPlace(
        d.getBoolean(IndexDocuments.DANGER, false), instant(d, "raisedAt"), given(d, "_id"));
  }

  private long count(Scope schools, ConcernStatus status) {
    return index.count(schools, status.code());
  }

  private InboxItem item(Document d) {
    LocalDate due = day(d, "dueBy");
    LocalDate quiet = day(d, IndexDocuments.QUIET);
    UUID pupil = id(d, "pupil");
    return new InboxItem(
        given(d, "_id"),
        d.getLong("seq"),
        pupil,
        children.name(pupil),
        given(d, "school"),
        d.getString("status"),
        d.getBoolean(IndexDocuments.DANGER, false),
        Objects.requireNonNull(day(d, "occurredOn")),
        instant(d, "raisedAt"),
        entries.nameOf(d.getString("raisedBy")),
        due,
        quiet == null || quiet.isAfter(quiet()) ? null : quiet,
        due != null && today().isAfter(due));
  }

  private LocalDate quiet() {
    return ClockPolicy.quietUntil(today(), policy);
  }

  private LocalDate today() {
    return SchoolDay.of(clock.instant());
  }
}
