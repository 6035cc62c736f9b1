package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.publishing.ReadableKeys;
import waymark.ledger.feed.Received;
import waymark.ledger.personal.Keys;
import waymark.ledger.personal.Sealed;

class PeopleSearchTest {
  private static final Keys KEYS = new ReadableKeys();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private final DirectoryView view = new DirectoryView(KEYS);
  private final PeopleSearch search = new PeopleSearch(view);

  @Test
  void allWordsStandInTheNameOrTheSignIn() {
    UUID elodie = add("Élodie O’Brackenfell", "elodie@trust.example");
    UUID perrin = add("Perrin Aldergate", "p.aldergate");
    add("Wrenna Thistlecombe", "wrenna");
    assertThat(found("elodie o'brack")).containsExactly(elodie);
    assertThat(found("  ALDER ")).containsExactly(perrin);
    assertThat(found("trust.example")).containsExactly(elodie);
    assertThat(found("perrin wrenna")).isEmpty();
    assertThat(found("")).hasSize(3);
  }

  @Test
  void pagesFollowEachOtherByNameAndMissNobody() {
    var added = IntStream.range(0, 25).mapToObj(n -> add("Same Name", "s" + n)).sorted().toList();
    UUID first = add("Aldergate", "a");
    UUID last = add("Zennor", "z");
    List<UUID> all = new ArrayList<>();
    UUID after = null;
    do {
      var page = search.page("", p -> true, after, 10);
      assertThat(page.total()).isEqualTo(27);
      all.addAll(page.people());
      after = page.next();
    } while (after != null);
    assertThat(all).hasSize(27).startsWith(first).containsAll(added).endsWith(last);
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void aFullLastPageHasNoneAfterIt() {
    add("Aldergate", "a");
    add("Zennor", "z");
    assertThat(search.page("", p -> true, null, 2).next()).isNull();
  }

  @Test
  void whoIsWithoutARoleTodayAndWhoseErasureIsAskedForIsShown() {
    UUID me = UUID.randomUUID();
    UUID holder = add("Aldergate", "a");
    UUID idle = add("Zennor", "z");
    UUID leaver = add("Oakhollow", "o");
    UUID erased = add("Thistlecombe", "t");
    granted(holder, TODAY);
    granted(idle, TODAY.plusDays(1));
    asked(leaver, UUID.randomUUID());
    asked(erased, UUID.randomUUID());
    tell("person-erased", body(erased));
    var sight = PeopleSight.of(view, TODAY, me);
    assertThat(shown(PeopleShown.ALL, sight)).containsExactly(holder, leaver, idle);
    assertThat(shown(PeopleShown.WITHOUT_ROLE, sight)).containsExactly(idle);
    assertThat(shown(PeopleShown.ERASURE_ASKED, sight)).containsExactly(leaver);
    assertThat(sight.count(PeopleShown.ALL)).isEqualTo(3);
    asked(leaver, me);
    assertThat(shown(PeopleShown.ERASURE_ASKED, sight)).as("not one's own").isEmpty();
  }

  private List<UUID> found(String text) {
    return search.page(text, p -> true, null, 10).people();
  }

  private List<UUID> shown(PeopleShown who, PeopleSight sight) {
    return search.page("", p -> sight.shows(who, p), null, 10).people();
  }

  private UUID add(String name, String subject) {
    UUID person = UUID.randomUUID();
    ObjectNode body = body(person).put("subject", subject);
    Sealed sealed = KEYS.seal("person:" + person, "name", name);
    body.set("name", JsonMapper.shared().valueToTree(sealed));
    tell("person-added", body);
    return person;
  }

  private void granted(UUID person, LocalDate from) {
    tell(
        "role-granted",
        body(person)
            .put("grant", UUID.randomUUID().toString())
            .put("role", "senco")
            .put("actor", UUID.randomUUID().toString())
            .put("from", from.toString()));
  }

  private void asked(UUID person, UUID by) {
    tell("person-erasure-requested", body(person).put("reason", "left").put("actor", "" + by));
  }

  private static ObjectNode body(UUID person) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("person", person.toString())
        .put("occurredOn", "2026-09-01");
  }

  private void tell(String type, ObjectNode body) {
    String stream = "person:" + body.required("person").stringValue();
    view.told(
        new Received(
            "test/directory/1",
            1,
            0,
            1,
            stream,
            0,
            "directory." + type,
            1,
            Instant.EPOCH,
            "",
            stream,
            body),
        body);
  }
}
