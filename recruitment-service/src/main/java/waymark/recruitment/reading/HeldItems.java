package waymark.recruitment.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.ReadPlace;
import waymark.ledger.reads.SeenRead;
import waymark.recruitment.candidate.CandidateAccessEvent;
import waymark.recruitment.trust.PolicyInForce;
import waymark.recruitment.trust.StaffNames;

/**
 * All that is held about a candidate, item by item: what was recorded of them, earlier requests
 * too, and who viewed them.
 */
@Component
public class HeldItems {
  /** The label of what somebody is called. */
  static final String NAME = "Name";

  /** Who viewed the candidate, as one item. */
  private static final String READS = "reads";

  private static final String BELOW = "/api/recruitment/";
  private static final int BATCH = 200;

  private final StaffNames names;
  private final ReadLog reads;

  HeldItems(StaffNames names, ReadLog reads) {
    this.names = names;
    this.reads = reads;
  }

  /** By where each stands in the record, but for what became of this request itself. */
  List<String> names(List<Recorded> stream, UUID request) {
    List<String> all = new ArrayList<>();
    stream.stream()
        .filter(each -> others(each, request))
        .forEach(each -> all.add(EntryItem.name(each.seq())));
    all.add(READS);
    return all;
  }

  /**
   * What these items say.
   *
   * @param wanted as {@link #names}
   * @param until the moment as at which it is shown
   * @throws waymark.ledger.http.Problem 503 where names of staff do not answer: what is looked
   *     through and what is given are the same lines
   */
  List<CandidateItem> of(
      UUID candidate,
      List<Recorded> stream,
      Set<String> wanted,
      Instant until,
      PolicyInForce policy) {
    Entries entries = new Entries(names.require(stream.stream().map(Recorded::by).toList()));
    List<CandidateItem> items = new ArrayList<>();
    stream.stream()
        .filter(each -> wanted.contains(EntryItem.name(each.seq())))
        .forEach(each -> items.add(EntryItem.of(entries.of(each), policy)));
    if (wanted.contains(READS)) {
      items.add(ViewsItem.of(READS, views(candidate, until)));
    }
    return items;
  }

  private List<SeenRead> views(UUID candidate, Instant until) {
    List<SeenRead> all = new ArrayList<>();
    ReadPlace last = null;
    List<SeenRead> some;
    do {
      some = reads.history().of(candidate, BELOW, last, BATCH);
      all.addAll(some);
      last = some.isEmpty() ? last : some.getLast().place();
    } while (some.size() == BATCH);
    return all.stream().filter(seen -> !seen.place().at().isAfter(until)).toList();
  }

  private static boolean others(Recorded recorded, UUID request) {
    return !(recorded.event() instanceof CandidateAccessEvent asked
        && asked.request().equals(request));
  }
}
