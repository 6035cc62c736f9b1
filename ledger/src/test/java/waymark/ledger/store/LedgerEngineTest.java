package waymark.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.testing.TestMongo;

class LedgerEngineTest {

  record Write(@TargetAggregateIdentifier String page, List<String> lines) {}

  record Break(@TargetAggregateIdentifier String page, String how) {}

  record Both() {}

  record Written(String page, String line) {}

  /** An aggregate as a service has them: refuses an empty line, ignores a repeated one. */
  static class Page {

    @AggregateIdentifier private String page;
    private String last = "";

    Page() {}

    Page(String page) {
      apply(new Written(page, "new"));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ObjectNode handle(Write command) {
      for (String line : command.lines()) {
        if (line.isEmpty()) {
          throw new IllegalArgumentException("nothing to write");
        }
        if (!line.equals(last)) {
          apply(new Written(command.page(), line));
        }
      }
      return Example.json("page", command.page());
    }

    @CommandHandler
    void handle(Break command) throws Exception {
      apply(new Written(page, "half"));
      throw new Exception(command.how());
    }

    @EventSourcingHandler
    void on(Written event) {
      page = event.page();
      last = event.line();
    }
  }

  private static final EventCodec CODEC =
      new EventCodec() {
        @Override
        public NewEvent encode(String stream, Object event) {
          return new NewEvent(
              "written", 1, LocalDate.EPOCH, Example.json("line", ((Written) event).line()));
        }

        @Override
        public Object decode(String stream, NewEvent stored) {
          return new Written(stream, stored.payload().required("line").stringValue());
        }
      };

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final LedgerStore ledger =
      LedgerStore.open(
          MongoClients.create(
              MongoClientSettings.builder()
                  .applyConnectionString(new com.mongodb.ConnectionString(TestMongo.uri()))
                  .addCommandListener(
                      new com.mongodb.event.CommandListener() {
                        @Override
                        public void commandStarted(com.mongodb.event.CommandStartedEvent event) {
                          asked.add(event.getCommandName());
                        }
                      })
                  .build()),
          TestMongo.database("engine"));
  private final LedgerEngine engine = new LedgerEngine(ledger, CODEC);
  private final EventStore events = EmbeddedEventStore.builder().storageEngine(engine).build();
  private final Repository<Page> pages =
      EventSourcingRepository.builder(Page.class).eventStore(events).build();
  private final CommandBus bus = SimpleCommandBus.builder().build();
  private final LedgerCommands commands = new LedgerCommands(bus, ledger);

  LedgerEngineTest() {
    AggregateAnnotationCommandHandler.<Page>builder()
        .aggregateType(Page.class)
        .repository(pages)
        .build()
        .subscribe(bus);
    asked.clear();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void one_command_becomes_one_commit_with_its_origin_and_answer() {
    CommandOrigin origin = origin();
    Appended appended = commands.send(new Write("page:1", List.of("a", "b")), origin);
    Leaf leaf = ledger.from(1, 1).getFirst().read();
    assertThat(appended).isEqualTo(new Appended(1, Example.json("page", "page:1"), false));
    assertThat(leaf.events()).hasSize(2);
    assertThat(new CommandOrigin(leaf.commandId(), leaf.requestHash(), leaf.actor()))
        .isEqualTo(origin);
    assertThat(leaf.answer()).isEqualTo(appended.answer());
  }

  @Test
  void an_aggregate_is_read_back_from_its_stream() {
    commands.send(new Write("page:1", List.of("a", "b")), origin());
    commands.send(new Write("page:2", List.of("x")), origin());
    commands.send(new Write("page:1", List.of("b", "c")), origin());
    assertThat(engine.readEvents("page:1").asStream().map(e -> ((Written) e.getPayload()).line()))
        .containsExactly("a", "b", "c");
    assertThat(engine.readEvents("page:1", 2).asStream()).hasSize(1);
    assertThat(engine.lastSequenceNumberFor("page:1")).contains(2L);
    assertThat(engine.lastSequenceNumberFor("page:3")).isEmpty();
  }

  @Test
  void a_command_costs_one_read_and_one_insert() {
    commands.send(new Write("page:1", List.of("a")), origin());
    assertThat(asked).containsExactly("find", "insert");
  }

  @Test
  void a_command_without_effect_stores_nothing() {
    commands.send(new Write("page:1", List.of("a")), origin());
    Appended nothing = commands.send(new Write("page:1", List.of("a")), origin());
    assertThat(nothing).isEqualTo(new Appended(1, Example.json("page", "page:1"), false));
    assertThat(ledger.lastPosition()).isEqualTo(1);
  }

  @Test
  void a_refused_command_stores_nothing_and_is_judged_again() {
    CommandOrigin origin = origin();
    assertThatThrownBy(() -> commands.send(new Write("page:1", List.of("a", "")), origin))
        .hasMessageContaining("nothing to write");
    assertThat(ledger.lastPosition()).isZero();
    assertThat(commands.send(new Write("page:1", List.of("a")), origin).replayed()).isFalse();
  }

  @Test
  void a_repeated_command_is_answered_as_before_though_it_would_now_do_nothing_or_more() {
    CommandOrigin origin = origin();
    Appended first = commands.send(new Write("page:1", List.of("a")), origin);
    Appended idle = commands.send(new Write("page:1", List.of("a")), origin);
    commands.send(new Write("page:1", List.of("b")), origin());
    Appended busy = commands.send(new Write("page:1", List.of("a")), origin);
    assertThat(idle).isEqualTo(busy).isEqualTo(new Appended(1, first.answer(), true));
    assertThat(ledger.lastPosition()).isEqualTo(2);
  }

  @Test
  void a_repeated_command_that_would_now_be_refused_is_answered_as_before() {
    CommandOrigin origin = origin();
    Appended first = commands.send(new Write("page:1", List.of("a")), origin);
    assertThat(commands.send(new Write("page:1", List.of("")), origin))
        .isEqualTo(new Appended(1, first.answer(), true));
  }

  @Test
  void a_command_id_with_another_request_is_refused_even_where_nothing_would_be_stored() {
    CommandOrigin origin = origin();
    commands.send(new Write("page:1", List.of("a")), origin);
    var other = new CommandOrigin(origin.commandId(), "other", origin.actor());
    assertThatThrownBy(() -> commands.send(new Write("page:1", List.of("a")), other))
        .isInstanceOf(CommandMismatch.class);
  }

  @Test
  void a_command_that_fails_with_a_checked_exception_stores_nothing() {
    commands.send(new Write("page:1", List.of("a")), origin());
    assertThatThrownBy(() -> commands.send(new Break("page:1", "torn"), origin()))
        .hasStackTraceContaining("torn");
    assertThat(ledger.lastPosition()).isEqualTo(1);
  }

  @Test
  void events_of_two_aggregates_in_one_unit_of_work_are_refused() {
    bus.subscribe(
        Both.class.getName(),
        message -> {
          pages.newInstance(() -> new Page("page:1"));
          pages.newInstance(() -> new Page("page:2"));
          return null;
        });
    assertThatThrownBy(() -> commands.send(new Both(), origin()))
        .hasMessageContaining("page:1 and page:2");
    assertThat(ledger.lastPosition()).isZero();
  }

  @Test
  void a_command_given_from_within_another_is_refused() {
    bus.subscribe(
        Both.class.getName(),
        message -> commands.send(new Write("page:1", List.of("a")), origin()).answer());
    assertThatThrownBy(() -> commands.send(new Both(), origin()))
        .hasMessageContaining("from within another");
    assertThat(ledger.lastPosition()).isZero();
  }

  @Test
  void events_without_a_command_are_refused() {
    assertThatThrownBy(() ->
            engine.appendEvents(
                new org.axonframework.eventhandling.GenericDomainEventMessage<>(
                    "page", "page:1", 0, new Written("page:1", "a"))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ledger.lastPosition()).isZero();
  }

  @Test
  void nothing_but_one_stream_can_be_read() {
    assertThatThrownBy(() -> engine.readEvents(null, false))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> engine.storeSnapshot(null))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(engine.readSnapshot("page:1")).isEmpty();
  }

  private static CommandOrigin origin() {
    return new CommandOrigin(UUID.randomUUID(), "hash", "person:1");
  }
}
