package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A place that cannot be written for an error leaves nobody waiting. */
@Timeout(60)
class NotingErrorTest {

  private final Place start = Place.start("letters", List.of("letters"));

  @Test
  void an_error_at_writing_the_place_is_told_to_who_waits_for_it() {
    InvocationHandler broken =
        (collection, method, arguments) -> {
          throw new NoClassDefFoundError("no such class");
        };
    var collection = proxy(MongoCollection.class, broken);
    var database = proxy(MongoDatabase.class, (owner, method, arguments) -> collection);
    Behind behind = task -> Thread.ofVirtual().start(task);
    var noting = new Noting(new Places(database, "letters"), start, behind);

    assertThatThrownBy(
            () -> {
              noting.reached(start.at(1, "test/letters/1", Map.of()), List.of());
              noting.settle();
            })
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("no such class");
  }

  private static <T> T proxy(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }
}
