package waymark.ledger.operating;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import waymark.ledger.publish.Publisher;

/**
 * Tells of each ledger how far it is published, and which records at the end of its topic somebody
 * else has written. Always up: they are passed over, and people see to who may write there.
 */
final class PublishedTopics implements HealthIndicator {
  private static final int MOST = 10;

  private final Publishers publishers;

  PublishedTopics(Publishers publishers) {
    this.publishers = publishers;
  }

  @Override
  public Health health() {
    Health.Builder health = Health.up();
    publishers
        .all()
        .forEach(each -> health.withDetail(each.ledger().name(), sentence(each, each.strange())));
    return health.build();
  }

  private static String sentence(Publisher of, List<String> strange) {
    String published = "Published up to position %d.".formatted(of.published());
    return strange.isEmpty()
        ? published
        : published
            + " On its topic %s somebody else has written at %s. See who may write there."
                .formatted(
                    of.topic().name(),
                    String.join("; at ", strange.subList(0, Math.min(MOST, strange.size()))));
  }
}
