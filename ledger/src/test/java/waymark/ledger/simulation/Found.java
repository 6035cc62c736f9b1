package waymark.ledger.simulation;

import com.mongodb.Function;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoIterable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** What a query finds, asked of the server when somebody looks at it. */
public final class Found<T> {

  private final Supplier<List<BsonDocument>> query;
  private final java.util.function.Function<BsonDocument, T> decoded;
  private BsonDocument order = new BsonDocument();
  private int most = Integer.MAX_VALUE;

  Found(Supplier<List<BsonDocument>> query, java.util.function.Function<BsonDocument, T> decoded) {
    this.query = query;
    this.decoded = decoded;
  }

  public Object sort(Bson by) {
    order = by.toBsonDocument();
    return this;
  }

  public Object limit(int limit) {
    most = limit == 0 ? Integer.MAX_VALUE : limit;
    return this;
  }

  public Object batchSize(int size) {
    return this;
  }

  public <U> MongoIterable<U> map(Function<T, U> mapper) {
    return Standin.of(
        MongoIterable.class, new Found<U>(query, d -> mapper.apply(decoded.apply(d)), order, most));
  }

  private Found(
      Supplier<List<BsonDocument>> query,
      java.util.function.Function<BsonDocument, T> decoded,
      BsonDocument order,
      int most) {
    this(query, decoded);
    this.order = order;
    this.most = most;
  }

  public T first() {
    return all().stream().findFirst().orElse(null);
  }

  public void forEach(Consumer<? super T> taker) {
    all().forEach(taker);
  }

  public <A extends Collection<? super T>> A into(A target) {
    target.addAll(all());
    return target;
  }

  public MongoCursor<T> iterator() {
    return cursor();
  }

  public MongoCursor<T> cursor() {
    return Standin.of(MongoCursor.class, new Cursor<>(all().iterator()));
  }

  private List<T> all() {
    var found = new ArrayList<>(query.get());
    order.forEach((field, direction) ->
        found.sort((one, other) ->
            direction.asNumber().intValue()
                * Matching.ORDER.compare(one.get(field), other.get(field))));
    return found.stream().limit(most).map(decoded).toList();
  }

  /** Goes through what was found. */
  public record Cursor<T>(Iterator<T> rest) {
    public boolean hasNext() {
      return rest.hasNext();
    }

    public T next() {
      return rest.next();
    }

    public void close() {}
  }
}
