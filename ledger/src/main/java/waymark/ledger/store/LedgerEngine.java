package waymark.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Axon's view of a ledger: one command's events of one aggregate become one commit, and one stream
 * can be read back. The aggregate's identifier is the stream's name. There is no tracking, since
 * readers follow the topic, and there are no snapshots.
 */
public final class LedgerEngine implements EventStorageEngine {

  private static final String APPENDED = "waymark.appended";

  private final LedgerStore ledger;
  private final EventCodec codec;

  /** An engine on this ledger, for events that this codec knows. */
  public LedgerEngine(LedgerStore ledger, EventCodec codec) {
    this.ledger = ledger;
    this.codec = codec;
  }

  /**
   * Records what the command in the current unit of work has applied. The answer to be kept is what
   * its handler gave: an {@link ObjectNode} of ids, an id, or nothing.
   *
   * @throws IllegalStateException for events of two aggregates, or of no known command
   */
  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    if (events.isEmpty()) {
      return;
    }
    UnitOfWork<?> unit = CurrentUnitOfWork.get();
    MetaData metaData = unit.getMessage().getMetaData();
    if (!(metaData.get(CommandOrigin.KEY) instanceof CommandOrigin origin)) {
      throw new IllegalStateException("Events may only be recorded for a command with its origin.");
    }
    if (unit.getExecutionResult().isExceptionResult()) {
      // Axon commits a unit of work whose handler threw a checked exception.
      throw new IllegalStateException(
          "The command failed after it had applied events.",
          unit.getExecutionResult().getExceptionResult());
    }
    if (unit.root().resources().put(APPENDED, true) != null) {
      throw new IllegalStateException("One command records once, in one stream.");
    }
    Appended appended = ledger.append(commit(origin, answer(unit), inOneStream(events)));
    if (metaData.get(Receipt.KEY) instanceof Receipt receipt) {
      receipt.appended = appended;
    }
  }

  private NewCommit commit(
      CommandOrigin origin, ObjectNode answer, List<DomainEventMessage<?>> events) {
    String stream = events.getFirst().getAggregateIdentifier();
    return new NewCommit(
        origin.commandId(),
        origin.requestHash(),
        origin.actor(),
        stream,
        events.getFirst().getSequenceNumber(),
        answer,
        events.stream().map(event -> codec.encode(stream, event.getPayload())).toList());
  }

  private static List<DomainEventMessage<?>> inOneStream(List<? extends EventMessage<?>> events) {
    var checked = new ArrayList<DomainEventMessage<?>>();
    for (EventMessage<?> event : events) {
      if (!(event instanceof DomainEventMessage<?> domainEvent)) {
        throw new IllegalStateException("Not an aggregate's event: " + event.getPayloadType());
      }
      checked.add(domainEvent);
      DomainEventMessage<?> first = checked.getFirst();
      if (!domainEvent.getAggregateIdentifier().equals(first.getAggregateIdentifier())
          || domainEvent.getSequenceNumber() != first.getSequenceNumber() + checked.size() - 1) {
        throw new IllegalStateException(
            "One command records in one stream: %s and %s."
                .formatted(first.getAggregateIdentifier(), domainEvent.getAggregateIdentifier()));
      }
    }
    return checked;
  }

  static ObjectNode answer(@Nullable Object result) {
    return switch (result) {
      case null -> JsonNodeFactory.instance.objectNode();
      case ObjectNode answer -> answer;
      case String id -> JsonNodeFactory.instance.objectNode().put("id", id);
      default ->
          throw new IllegalStateException(
              "A handler answers with JSON ids, not " + result.getClass());
    };
  }

  private static ObjectNode answer(UnitOfWork<?> unit) {
    return answer(unit.getExecutionResult().getResult().getPayload());
  }

  @Override
  public DomainEventStream readEvents(String stream, long firstSeq) {
    String type = stream.substring(0, Math.max(0, stream.indexOf(':')));
    var events = new ArrayList<DomainEventMessage<?>>();
    for (StoredCommit commit : ledger.stream(stream)) {
      Leaf leaf = commit.read();
      for (int index = 0; index < leaf.events().size(); index++) {
        long seq = leaf.firstSeq() + index;
        if (seq >= firstSeq) {
          events.add(
              new GenericDomainEventMessage<>(
                  type,
                  stream,
                  seq,
                  codec.decode(stream, leaf.events().get(index)),
                  MetaData.emptyInstance(),
                  leaf.commandId() + "/" + index,
                  leaf.recordedAt()));
        }
      }
    }
    return DomainEventStream.of(events);
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String stream) {
    return ledger.lastSeq(stream);
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
    return Optional.empty();
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    throw new UnsupportedOperationException("A ledger keeps no snapshots.");
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken token, boolean mayBlock) {
    throw new UnsupportedOperationException("A ledger is followed on its topic, not through Axon.");
  }
}
