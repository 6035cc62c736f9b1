package waymark.ledger.simulation;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.BulkWriteUpsert;
import com.mongodb.bulk.WriteConcernError;
import com.mongodb.client.DistinctIterable;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.InsertManyResult;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonNull;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;
import waymark.ledger.simulation.Write.Change;
import waymark.ledger.simulation.Write.Delete;
import waymark.ledger.simulation.Write.Effect;
import waymark.ledger.simulation.Write.Insert;
import waymark.ledger.simulation.Write.Replace;
import waymark.ledger.simulation.Write.Update;

/** One collection of a simulated server, as the driver shows it: the calls the ledger makes. */
public final class Documents<T> {

  private static final int DUPLICATE_KEY = 11000;

  private final Server server;
  private final MongoNamespace namespace;
  private final Class<T> type;
  private final CodecRegistry codecs;
  private boolean atMajority;

  Documents(Server server, MongoNamespace namespace, Class<T> type, CodecRegistry codecs) {
    this.server = server;
    this.namespace = namespace;
    this.type = type;
    this.codecs = codecs;
  }

  public MongoNamespace getNamespace() {
    return namespace;
  }

  public Object withWriteConcern(WriteConcern concern) {
    return this;
  }

  public Object withReadPreference(ReadPreference preference) {
    return this;
  }

  public Object withTimeout(long most, TimeUnit unit) {
    return this;
  }

  public Object withReadConcern(ReadConcern concern) {
    atMajority = concern.equals(ReadConcern.MAJORITY);
    return this;
  }

  public String createIndex(Bson keys) {
    return keys.toString();
  }

  public String createIndex(Bson keys, IndexOptions options) {
    if (options.isUnique()) {
      server.uniqueIndex(name(), List.copyOf(bson(keys).keySet()));
    }
    return keys.toString();
  }

  public FindIterable<T> find() {
    return find(new BsonDocument());
  }

  public FindIterable<T> find(Bson filter) {
    return Standin.of(
        FindIterable.class,
        new Found<>(() -> server.find(name(), bson(filter), atMajority), this::decoded));
  }

  public <V> DistinctIterable<V> distinct(String field, Bson filter, Class<V> of) {
    return Standin.of(
        DistinctIterable.class,
        new Found<V>(
            () -> server.find(name(), bson(filter), atMajority),
            found -> of.cast(found.getString(field).getValue())));
  }

  public long countDocuments(Bson filter) {
    return server.find(name(), bson(filter), atMajority).size();
  }

  public InsertManyResult insertMany(List<? extends T> documents) {
    return insertMany(documents, new InsertManyOptions());
  }

  public InsertManyResult insertMany(List<? extends T> documents, InsertManyOptions options) {
    bulk(
        documents.stream().map(document -> (Change) new Insert(encoded(document))).toList(),
        options.isOrdered());
    return InsertManyResult.unacknowledged();
  }

  public UpdateResult updateOne(Bson filter, Bson update) {
    return updateOne(filter, update, new UpdateOptions());
  }

  public UpdateResult updateOne(Bson filter, Bson update, UpdateOptions options) {
    var done =
        server.write(
            new Write(
                name(), true, List.of(new Update(bson(filter), bson(update), options.isUpsert()))));
    return one(done);
  }

  public UpdateResult replaceOne(Bson filter, T document) {
    return one(
        server.write(
            new Write(name(), true, List.of(new Replace(bson(filter), encoded(document), false)))));
  }

  public DeleteResult deleteMany(Bson filter) {
    server.write(new Write(name(), true, List.of(new Delete(bson(filter)))));
    return DeleteResult.unacknowledged();
  }

  public BulkWriteResult bulkWrite(List<? extends WriteModel<? extends T>> models) {
    return bulkWrite(models, new BulkWriteOptions());
  }

  public BulkWriteResult bulkWrite(
      List<? extends WriteModel<? extends T>> models, BulkWriteOptions options) {
    return bulk(models.stream().map(this::change).toList(), options.isOrdered());
  }

  private Change change(WriteModel<? extends T> model) {
    return switch (model) {
      case InsertOneModel<? extends T> insert -> new Insert(encoded(insert.getDocument()));
      case UpdateOneModel<? extends T> update ->
          new Update(
              bson(update.getFilter()), bson(update.getUpdate()), update.getOptions().isUpsert());
      case ReplaceOneModel<? extends T> replace -> {
        ReplaceOptions options = replace.getReplaceOptions();
        yield new Replace(
            bson(replace.getFilter()), encoded(replace.getReplacement()), options.isUpsert());
      }
      case DeleteManyModel<? extends T> delete -> new Delete(bson(delete.getFilter()));
      default -> throw new UnsupportedOperationException(model.toString());
    };
  }

  private BulkWriteResult bulk(List<Change> changes, boolean ordered) {
    Server.Done done = server.write(new Write(name(), ordered, changes));
    var errors = new ArrayList<BulkWriteError>();
    var upserts = new ArrayList<BulkWriteUpsert>();
    int inserted = 0;
    int matched = 0;
    for (int i = 0; i < done.effects().size(); i++) {
      boolean insert = changes.get(i) instanceof Insert;
      switch (done.effects().get(i)) {
        case DUPLICATE -> errors.add(new BulkWriteError(DUPLICATE_KEY, "duplicate", nothing(), i));
        case MATCHED -> matched++;
        case INSERTED -> {
          if (insert) {
            inserted++;
          } else {
            upserts.add(new BulkWriteUpsert(i, BsonNull.VALUE));
          }
        }
        case NOTHING -> {}
      }
    }
    var result = BulkWriteResult.acknowledged(inserted, matched, 0, matched, upserts, List.of());
    if (!errors.isEmpty() || !done.confirmed()) {
      var unconfirmed =
          done.confirmed() ? null : new WriteConcernError(64, "", "not in time", nothing());
      throw new MongoBulkWriteException(result, errors, unconfirmed, server.address(), Set.of());
    }
    return result;
  }

  private UpdateResult one(Server.Done done) {
    Effect effect = done.effects().getFirst();
    if (effect == Effect.DUPLICATE) {
      throw new MongoWriteException(
          new WriteError(DUPLICATE_KEY, "duplicate", nothing()), server.address(), Set.of());
    }
    if (!done.confirmed()) {
      throw new com.mongodb.MongoWriteConcernException(
          new WriteConcernError(64, "", "not in time", nothing()), server.address());
    }
    return UpdateResult.acknowledged(
        effect == Effect.MATCHED ? 1 : 0, 0L, effect == Effect.INSERTED ? BsonNull.VALUE : null);
  }

  private String name() {
    return namespace.getFullName();
  }

  private BsonDocument bson(Bson bson) {
    return bson.toBsonDocument(type, codecs).clone();
  }

  private BsonDocument encoded(T document) {
    return BsonDocumentWrapper.asBsonDocument(document, codecs).clone();
  }

  private T decoded(BsonDocument stored) {
    return codecs
        .get(type)
        .decode(new BsonDocumentReader(stored), DecoderContext.builder().build());
  }

  private static BsonDocument nothing() {
    return new BsonDocument();
  }
}
