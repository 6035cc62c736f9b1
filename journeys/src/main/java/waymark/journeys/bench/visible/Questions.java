package waymark.journeys.bench.visible;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.bson.BsonNull;

/** How long the database took for each question, by command and collection. */
final class Questions implements CommandListener {
  private final Map<Integer, String> asked = new ConcurrentHashMap<>();
  private final Map<String, List<Long>> nanoseconds = new TreeMap<>();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    String command = event.getCommandName();
    var of = event.getCommand().get(command, BsonNull.VALUE);
    asked.put(
        event.getRequestId(), of.isString() ? command + " " + of.asString().getValue() : command);
  }

  @Override
  public synchronized void commandSucceeded(CommandSucceededEvent event) {
    nanoseconds
        .computeIfAbsent(asked.remove(event.getRequestId()), question -> new ArrayList<>())
        .add(event.getElapsedTime(TimeUnit.NANOSECONDS));
  }

  /** Forgets all that was asked so far. */
  synchronized void forget() {
    nanoseconds.clear();
  }

  synchronized Map<String, long[]> nanoseconds() {
    Map<String, long[]> all = new TreeMap<>();
    nanoseconds.forEach(
        (question, each) -> all.put(question, each.stream().mapToLong(Long::longValue).toArray()));
    return all;
  }
}
