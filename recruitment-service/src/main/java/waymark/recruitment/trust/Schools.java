package waymark.recruitment.trust;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import waymark.ledger.feed.Received;

/** The trust's schools, from the directory's messages. */
public final class Schools implements Consumer<Received> {
  private final Set<UUID> listed = ConcurrentHashMap.newKeySet();

  @Override
  public void accept(Received message) {
    if (message.body() != null && message.type().equals("directory.school-listed")) {
      listed.add(UUID.fromString(message.body().required("school").stringValue()));
    }
  }

  public boolean has(UUID school) {
    return listed.contains(school);
  }
}
