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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.SchoolDay;
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
    List<ShownTransfer> all = new ArrayList<>();
    index.transfers(schools).forEach(d -> all.add(shown(d)));
    index.children(schools).forEach(pupil -> toSend(pupil, schools).ifPresent(all::add));
    all.sort(
        Comparator.comparing((ShownTransfer t) -> t.status().equals("received"))
            .thenComparing(ShownTransfer::dueBy)
            .thenComparing(ShownTransfer::pupil));
    return new Transfers(all);
  }

  /**
   * The school of these that holds the child's file.
   *
   * @throws Problem 404 when none does
   */
  public UUID holder(UUID pupil, Scope schools) {
    return index.ofChild(pupil, schools).stream()
        .filter(d -> pupil.toString().equals(d.getString("pupil")))
        .map(d -> given(d, "school"))
        .filter(schools::covers)
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  /** Whether the file was sent from that school and has not arrived. */
  public boolean underWay(UUID pupil, UUID from) {
    return index.transfersOf(pupil, new Scope.Schools(Set.of(from))).stream()
        .anyMatch(d -> given(d, "from").equals(from) && d.getString("receivedOn") == null);
  }

  /**
   * Within the trust the receiving school confirms; of a file sent out of it the sender records
   * that it was confirmed.
   *
   * @throws Problem 404 when there is no such transfer, or none that these schools confirm
   */
  public void requireReceiver(UUID pupil, UUID transfer, Scope schools) {
    boolean may =
        index.transfersOf(pupil, schools).stream()
            .filter(d -> given(d, "_id").equals(transfer))
            .anyMatch(d -> {
              UUID to = id(d, "to");
              return schools.covers(to == null ? given(d, "from") : to);
            });
    if (!may) {
      throw Problem.notFound();
    }
  }

  /** Of a child who is not where the file is, where it is not on its way and has not gone ahead. */
  private Optional<ShownTransfer> toSend(UUID pupil, Scope schools) {
    Enrolment now = children.enrolment(pupil).orElse(null);
    UUID holder = holder(pupil, schools);
    if (now == null || holder.equals(now.school())) {
      return Optional.empty();
    }
    boolean sent =
        index.transfersOf(pupil, schools).stream().anyMatch(d -> settles(d, holder, now.since()));
    LocalDate due = ClockPolicy.transferDue(now.since(), policy);
    return sent
        ? Optional.empty()
        : Optional.of(
            new ShownTransfer(
                null,
                pupil,
                children.name(pupil),
                "to-send",
                holder,
                now.school(),
                null,
                due,
                null,
                late(due, null)));
  }

  /**
   * On its way; or gone out of the trust, or come here ahead of the roll, since the child moved.
   * What is still held after a file went on within the trust was recorded since, and has to follow.
   */
  private static boolean settles(Document transfer, UUID holder, LocalDate since) {
    LocalDate received = day(transfer, "receivedOn");
    if (given(transfer, "from").equals(holder)) {
      boolean outside = id(transfer, "to") == null;
      return received == null
          || (outside && !Objects.requireNonNull(day(transfer, "sentOn")).isBefore(since));
    }
    return holder.equals(id(transfer, "to")) && received != null && !received.isBefore(since);
  }

  private ShownTransfer shown(Document d) {
    UUID pupil = given(d, "pupil");
    LocalDate due = Objects.requireNonNull(day(d, "dueBy"));
    LocalDate received = day(d, "receivedOn");
    return new ShownTransfer(
        given(d, "_id"),
        pupil,
        children.name(pupil),
        received == null ? "sent" : "received",
        given(d, "from"),
        id(d, "to"),
        day(d, "sentOn"),
        due,
        received,
        late(due, received));
  }

  private boolean late(LocalDate due, @Nullable LocalDate received) {
    return (received == null ? SchoolDay.of(clock.instant()) : received).isAfter(due);
  }
}
