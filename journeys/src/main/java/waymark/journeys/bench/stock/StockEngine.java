package waymark.journeys.bench.stock;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.config.Configuration;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import waymark.journeys.bench.Arm;
import waymark.journeys.bench.Load;
import waymark.journeys.bench.Measured;

/** Axon over its MongoDB extension as it comes, with Jackson, which is quicker than its default. */
final class StockEngine implements Arm {
  private final Configuration axon;
  private final Load load;

  StockEngine(MongoClient client, String database, Load load) {
    this.load = load;
    var durable =
        client.getDatabase(database).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    var json =
        JacksonSerializer.builder().objectMapper(new ObjectMapper().findAndRegisterModules());
    axon =
        PupilConfiguration.on(
            MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(durable).build())
                .eventSerializer(json.build())
                .snapshotSerializer(json.build())
                .build());
  }

  @Override
  public Measured measure() throws Exception {
    return load.run(this::place);
  }

  private void place() {
    var command = new Place("pupil:" + UUID.randomUUID(), UUID.randomUUID());
    var outcome = new FutureCallback<Object, Object>();
    axon.commandBus().dispatch(GenericCommandMessage.asCommandMessage(command), outcome);
    if (outcome.getResult().isExceptional()) {
      throw new IllegalStateException(outcome.getResult().exceptionResult());
    }
  }

  @Override
  public void close() {
    axon.shutdown();
  }
}
