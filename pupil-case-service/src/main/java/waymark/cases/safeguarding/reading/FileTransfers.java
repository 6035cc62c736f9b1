package waymark.cases.safeguarding.reading;

import static waymark.cases.safeguarding.reading.IndexDocuments.day;
import static waymark.cases.safeguarding.reading.IndexDocuments.given;
import static waymark.cases.safeguarding.reading.IndexDocuments.id;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.safeguarding.child.TransferStage;
import waymark.cases.safeguarding.reading.FileDuePolicy.Sending;
import waymark.cases.safeguarding.record.ClockPolicy;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;

/** Files that follow children to their next school. */
@Component
public class FileTransfers {
  private final SafeguardingIndex index;
  private final Children children;
  private final PolicyInForce policy;
  private final Clock clock;

  FileTransfers(SafeguardingIndex index, Children children, PolicyInForce policy, Clock clock) {
    this.index = index;
    this.children = children;
    this.policy = policy;
    this.clock = clock;
  }

  public Transfers of(Scope schools) {
    List<Document> sent = index.transfers(schools);
    List<ShownTransfer> all = new ArrayList<>();
    sent.forEach(d -> all.add(shown(d, sent)));
    index.children(schools).forEach(pupil -> all.addAll(toSend(pupil, schools)));
    all.sort(
        Comparator.comparing((ShownTransfer t) -> !t.open())
            .thenComparing(ShownTransfer::dueBy)
            .thenComparing(ShownTransfer::pupil));
    return new Transfers(all);
  }

  /**
   * Those of these schools that hold a part of the child's file: more than one where something was
   * recorded at both before the file followed the child.
   *
   * @throws Problem 404 when none does
   */
  public Set<UUID> holders(UUID pupil, Scope schools) {
    Set<UUID> holders = new TreeSet<>();
    index.ofChild(pupil, schools).stream()
        .filter(d -> pupil.toString().equals(d.getString("pupil")))
        .map(d -> given(d, "school"))
        .filter(schools::covers)
        .forEach(holders::add);
    require(!holders.isEmpty());
    return holders;
  }

  /** Whether the file was sent from that school and has not arrived. */
  public boolean underWay(UUID pupil, UUID from) {
    return index.transfersOf(pupil, new Scope.Schools(Set.of(from))).stream()
        .anyMatch(d -> given(d, "from").equals(from) && is(d, TransferStage.SENT));
  }

  /**
   * Within the trust the receiving school confirms; of a file sent out of it the sender records
   * that it was confirmed.
   *
   * @throws Problem 404 when there is no such transfer, or none that these schools confirm
   */
  public void requireReceiver(UUID pupil, UUID transfer, Scope schools) {
    Document sent = sending(pupil, transfer, schools);
    UUID to = id(sent, "to");
    require(schools.covers(to == null ? given(sent, "from") : to));
  }

  /**
   * A sending is taken back by the school it left.
   *
   * @throws Problem 404 when there is no such transfer, or none that left these schools
   */
  public void requireSender(UUID pupil, UUID transfer, Scope schools) {
    require(schools.covers(given(sending(pupil, transfer, schools), "from")));
  }

  /**
   * A file is refused by the school of the trust that it was sent to.
   *
   * @throws Problem 404 when there is no such transfer, or none to these schools
   */
  public void requireAddressee(UUID pupil, UUID transfer, Scope schools) {
    UUID to = id(sending(pupil, transfer, schools), "to");
    require(to != null && schools.covers(to));
  }

  private Document sending(UUID pupil, UUID transfer, Scope schools) {
    return index.transfersOf(pupil, schools).stream()
        .filter(d -> given(d, "_id").equals(transfer))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private static void require(boolean may) {
    if (!may) {
      throw Problem.notFound();
    }
  }

  /** Each part that is not where the child is, and has still to go. */
  private List<ShownTransfer> toSend(UUID pupil, Scope schools) {
    Enrolment now = children.enrolment(pupil).orElse(null);
    if (now == null) {
      return List.of();
    }
    List<Sending> sent =
        index.transfersOf(pupil, schools).stream().map(IndexDocuments::sending).toList();
    LocalDate today = SchoolDay.of(clock.instant());
    return holders(pupil, schools).stream()
        .filter(holder -> !holder.equals(now.school()))
        .filter(holder -> FileDuePolicy.due(holder, sent, now, today))
        .map(holder -> {
          var inVain = FileDuePolicy.cameInVain(holder, sent, now, today).orElse(null);
          return inVain == null
              ? toSend(pupil, "to-send", holder, now, transferDue(now))
              : toSend(pupil, "not-joined", holder, now, inVain.dueBy());
        })
        .toList();
  }

  private LocalDate transferDue(Enrolment now) {
    return ClockPolicy.transferDue(now.since(), policy);
  }

  private ShownTransfer toSend(
      UUID pupil, String status, UUID holder, Enrolment now, LocalDate due) {
    String name = children.name(pupil);
    return new ShownTransfer(
        null, pupil, name, status, true, holder, now.school(), null, due, null, late(due, null));
  }

  private static boolean is(Document transfer, TransferStage stage) {
    return stage.code().equals(transfer.getString("stage"));
  }

  /** A file that was refused waits for its sender until it is sent again. */
  private static boolean open(Document d, List<Document> all) {
    return is(d, TransferStage.SENT)
        || (is(d, TransferStage.REFUSED)
            && FileDuePolicy.newest(
                IndexDocuments.sending(d),
                all.stream()
                    .filter(each -> each.getString("pupil").equals(d.getString("pupil")))
                    .map(IndexDocuments::sending)
                    .toList()));
  }

  private ShownTransfer shown(Document d, List<Document> all) {
    UUID pupil = given(d, "pupil");
    boolean open = open(d, all);
    LocalDate due = Objects.requireNonNull(day(d, "dueBy"));
    LocalDate received = day(d, "receivedOn");
    return new ShownTransfer(
        given(d, "_id"),
        pupil,
        children.name(pupil),
        d.getString("stage"),
        open,
        given(d, "from"),
        id(d, "to"),
        day(d, "sentOn"),
        due,
        received,
        (open || received != null) && late(due, received));
  }

  private boolean late(LocalDate due, @Nullable LocalDate received) {
    return (received == null ? SchoolDay.of(clock.instant()) : received).isAfter(due);
  }
}
