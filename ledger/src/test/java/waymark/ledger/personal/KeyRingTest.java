package waymark.ledger.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.testing.TestMongo;

class KeyRingTest {

  @TempDir Path home;
  private final String ledger = TestMongo.database("ring");
  private TrustKey trust;
  private KeyRing keys;

  @BeforeEach
  void open() {
    trust = TrustKey.createIfAbsent(home.resolve("trust.key"));
    keys = reopened();
  }

  private KeyRing reopened() {
    return KeyRing.open(TestMongo.client(), ledger, TrustKey.read(home.resolve("trust.key")), 0);
  }

  private List<Document> stored() {
    return TestMongo.client()
        .getDatabase(ledger + "-keys")
        .getCollection("keys")
        .find()
        .into(new java.util.ArrayList<>());
  }

  @Test
  void whatWasSealedOpensAgainAlsoInAnotherProcess() {
    Sealed sealed = keys.seal("pupil:1", "name", "Zsófia Ólafsdóttir");
    assertThat(sealed.box()).doesNotContain("Zs");
    assertThat(reopened().open(sealed)).contains("Zsófia Ólafsdóttir");
  }

  @Test
  void theSameTextNeverGivesTheSameBox() {
    assertThat(keys.seal("pupil:1", "name", "A")).isNotEqualTo(keys.seal("pupil:1", "name", "A"));
  }

  @Test
  void aBoxIsBoundToItsPersonAndItsField() {
    Sealed name = keys.seal("pupil:1", "name", "A");
    keys.create(List.of("pupil:2"));
    assertThatThrownBy(() -> keys.open(new Sealed("pupil:1", "upn", name.box())))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> keys.open(new Sealed("pupil:2", "name", name.box())))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void an_erasure_that_the_key_store_does_not_take_opens_nothing_more_and_is_told() {
    Sealed sealed;
    KeyRing ring;
    try (var client = MongoClients.create(TestMongo.uri())) {
      ring = KeyRing.open(client, ledger, trust, 0);
      sealed = ring.seal("pupil:1", "name", "A");
    }
    assertThatThrownBy(() -> ring.erase("pupil:1")).isInstanceOf(IllegalStateException.class);
    assertThat(ring.open(sealed)).isEmpty();
    assertThat(keys.open(sealed)).as("as long as its key is stored").isPresent();
    keys.erase("pupil:1");
    assertThat(keys.erasedSince("").erased()).containsExactly("pupil:1");
  }

  @Test
  void moreKeysThanAreHeldAtOnceAreMadeOnceAndAllOpen() {
    KeyRing small = new KeyRing(new KeyStore(TestMongo.client(), ledger), trust, new HeldKeys(3));
    List<String> people = IntStream.range(0, 2_500).mapToObj(i -> "pupil:" + i).toList();
    small.create(people);
    List<Sealed> sealed = people.stream().map(who -> small.seal(who, "name", who)).toList();
    small.create(people);
    small.ready(people);
    sealed.forEach(each -> assertThat(small.open(each)).contains(each.key()));
    sealed.forEach(each -> assertThat(keys.open(each)).contains(each.key()));
    assertThat(small.release(people).keys()).hasSize(people.size());
    small.erase("pupil:7");
    assertThat(small.open(sealed.get(7))).isEmpty();
    assertThat(small.erased("pupil:7")).isTrue();
  }

  @Test
  void anErasedKeyIsGoneForEverInEveryProcess() {
    Sealed sealed = keys.seal("pupil:1", "name", "A");
    keys.erase("pupil:1");
    for (KeyRing ring : List.of(keys, reopened())) {
      assertThat(ring.open(sealed)).isEmpty();
      assertThat(ring.erased("pupil:1")).isTrue();
      assertThatThrownBy(() -> ring.seal("pupil:1", "name", "B")).isInstanceOf(KeyErased.class);
    }
    assertThat(stored().toString()).contains("erased=true");
    assertThat(keys.erasures()).containsExactly("pupil:1");
  }

  @Test
  void anIdErasedBeforeItHadAKeyNeverGetsOne() {
    keys.erase("pupil:9");
    keys.create(List.of("pupil:9"));
    assertThat(reopened().erased("pupil:9")).isTrue();
  }

  @Test
  void aKeyThatABackupBroughtBackIsDestroyedAgain() {
    Sealed sealed = keys.seal("pupil:1", "name", "A");
    List<Document> backup = stored();
    keys.erase("pupil:1");
    List<String> list = keys.erasures();
    var collection = TestMongo.client().getDatabase(ledger + "-keys").getCollection("keys");
    collection.deleteMany(new Document());
    collection.insertMany(backup);
    KeyRing restored = reopened();
    restored.applyErasures(list);
    assertThat(restored.open(sealed)).isEmpty();
    assertThat(reopened().erased("pupil:1")).isTrue();
  }

  @Test
  void aReaderIsGivenKeysAndErasures() throws Exception {
    Sealed sealed = keys.seal("pupil:1", "name", "A");
    keys.erase("pupil:2");
    Released released = keys.release(List.of("pupil:1", "pupil:2", "pupil:3"));
    assertThat(released.erased()).containsExactly("pupil:2");
    assertThat(released.keys()).containsOnlyKeys("pupil:1");
    assertThat(DataKey.ofText(released.keys().get("pupil:1")).open(sealed)).isEqualTo("A");
  }

  @Test
  void anImportsKeysCostTwoRoundTripsForAThousandPupils() {
    AtomicInteger trips = new AtomicInteger();
    CommandListener count =
        new CommandListener() {
          @Override
          public void commandStarted(CommandStartedEvent event) {
            if (List.of("find", "insert").contains(event.getCommandName())) {
              trips.incrementAndGet();
            }
          }
        };
    var settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestMongo.uri()))
            .addCommandListener(count)
            .build();
    try (var client = MongoClients.create(settings)) {
      KeyRing ring = KeyRing.open(client, ledger, trust, 0);
      trips.set(0);
      List<String> pupils = IntStream.range(0, 1_000).mapToObj(i -> "pupil:" + i).toList();
      ring.create(pupils);
      assertThat(trips.get()).isLessThanOrEqualTo(4);
      trips.set(0);
      pupils.forEach(pupil -> ring.seal(pupil, "name", "A"));
      assertThat(trips.get()).isZero();
    }
  }

  @Test
  void aLostKeyStoreRefusesWithTheWayBack() {
    assertThatThrownBy(
            () -> KeyRing.open(TestMongo.client(), TestMongo.database("lost"), trust, 12))
        .isInstanceOf(KeyStoreRefused.class)
        .hasMessageContaining("12 commits")
        .hasMessageContaining("backup");
  }

  @Test
  void aKeyStoreWithoutTheKeyItIsRecognisedByWasCopiedInPart() {
    keys.seal("pupil:1", "name", "A");
    TestMongo.client()
        .getDatabase(ledger + "-keys")
        .getCollection("keys")
        .deleteOne(new Document("_id", "waymark:check"));
    assertThatThrownBy(() -> reopened())
        .isInstanceOf(KeyStoreRefused.class)
        .hasMessageContaining("copied in part");
  }

  @Test
  void aKeyStoreOlderThanItsLedgerIsRefused() {
    keys.seal("pupil:1", "name", "A");
    keys.erase("pupil:2");
    keys.requireKeysOf(List.of("pupil:1", "pupil:2"));
    assertThatThrownBy(() -> keys.requireKeysOf(List.of("pupil:1", "pupil:3")))
        .isInstanceOf(KeyStoreRefused.class)
        .hasMessageContaining("older than its ledger")
        .hasMessageContaining("restore-keys");
  }

  @Test
  void anotherTrustsKeyIsRefused() {
    TrustKey other = TrustKey.createIfAbsent(home.resolve("other.key"));
    assertThatThrownBy(() -> KeyRing.open(TestMongo.client(), ledger, other, 0))
        .isInstanceOf(KeyStoreRefused.class)
        .hasMessageContaining("does not open the key store");
  }

  @Test
  void aMissingOrSpoiltTrustKeyIsRefused() throws Exception {
    assertThatThrownBy(() -> TrustKey.read(home.resolve("none")))
        .isInstanceOf(KeyStoreRefused.class)
        .hasMessageContaining("WAYMARK_TRUST_KEY_FILE");
    Path spoilt = Files.writeString(home.resolve("spoilt"), "{\"wrapping\":{}}");
    assertThatThrownBy(() -> TrustKey.read(spoilt)).isInstanceOf(KeyStoreRefused.class);
  }

  @Test
  void theTrustsKeyIsReadableByItsOwnerOnlyAndNeverReplaced() throws Exception {
    Path file = home.resolve("trust.key");
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    byte[] before = Files.readAllBytes(file);
    TrustKey.createIfAbsent(file);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void marksOfDifferentPurposesHaveNothingInCommon() {
    assertThat(trust.hmac("upn", "A123")).isEqualTo(trust.hmac("upn", "A123")).hasSize(43);
    assertThat(trust.hmac("request", "A123")).isNotEqualTo(trust.hmac("upn", "A123"));
    assertThat(trust.hmac("a", "bc")).isNotEqualTo(trust.hmac("ab", "c"));
  }

  @Test
  void nothingPersonalIsInTheKeyStore() {
    keys.seal("pupil:1", "name", "Quennelby");
    assertThat(stored().toString()).doesNotContain("Quennelby");
  }
}
