package waymark.cases.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.pupil.Refused;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.SealBroken;
import waymark.ledger.personal.Sealed;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;

/**
 * All that is held about somebody, as the service that gathers it sealed it under their key: the
 * screen carries it here and cannot change it.
 *
 * @param position up to which the ledger of cases had been read when it was gathered
 * @param items by where they stand in the record
 */
record GatheredList(UUID request, Instant knownAt, long position, List<String> items) {
  private static final String KIND = "gathered-list";
  private static final int BATCH = 1_000;

  GatheredList {
    items = List.copyOf(items);
  }

  /**
   * @throws Refused {@code gathered-by-the-service} where it is no list of this request
   */
  static GatheredList opened(Keys keys, DataSubject subject, UUID request, String box) {
    try {
      String text =
          keys.open(new Sealed(subject.key(), KIND, box)).orElseThrow(GatheredList::another);
      JsonNode json = JsonMapper.shared().readTree(text);
      GatheredList list =
          new GatheredList(
              UUID.fromString(json.required("request").stringValue()),
              Instant.parse(json.required("knownAt").stringValue()),
              json.required("position").longValue(),
              json.required("items").valueStream().map(JsonNode::stringValue).toList());
      if (!list.request().equals(request)) {
        throw another();
      }
      return list;
    } catch (SealBroken changed) {
      throw another();
    }
  }

  /**
   * Each event of a person is an item of its own.
   *
   * @param own what is recorded of the person, a pupil's case or an entry in the directory
   * @throws Refused {@code gathered-to-the-end} where one recorded by then is not in the list
   */
  void requireEvery(List<StoredCommit> own) {
    for (StoredCommit commit : own) {
      Leaf leaf = commit.read();
      for (int i = 0; i < leaf.events().size() && isDue(leaf); i++) {
        if (!items.contains("event-" + (leaf.firstSeq() + i))) {
          throw unread();
        }
      }
    }
  }

  /**
   * What a member of staff wrote down is listed by month.
   *
   * @throws Refused {@code gathered-to-the-end} where they wrote something by then, in what had not
   *     been read
   */
  void requireWritten(UUID person, LedgerStore cases) {
    List<StoredCommit> unread = cases.from(position + 1, BATCH);
    while (!unread.isEmpty()) {
      for (StoredCommit commit : unread) {
        Leaf leaf = commit.read();
        if (!isDue(leaf)) {
          return;
        } else if (leaf.actor().equals(person.toString())) {
          throw unread();
        }
      }
      unread = cases.from(unread.getLast().position() + 1, BATCH);
    }
  }

  private boolean isDue(Leaf leaf) {
    return !leaf.recordedAt().isAfter(knownAt);
  }

  private static Refused unread() {
    return Refused.rule(
        "gathered-to-the-end",
        "/list",
        "The record had not been read to its end when this list was made. Load the page with what is held again, and begin from there.");
  }

  private static Refused another() {
    return Refused.rule(
        "gathered-by-the-service",
        "/list",
        "This list does not come from the record of this request. Load the page with what is held again, and begin from there.");
  }
}
