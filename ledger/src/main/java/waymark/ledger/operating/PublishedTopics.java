package waymark.ledger.operating;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import waymark.ledger.publish.Publisher;

/**
 * Tells of each ledger how far it is published, and which records at the end of its topic somebody
 * else has written, and which there contradict the ledger: they are passed over, what is recorded
 * is safe, and people see to who may write there and to the readers that have stopped. Down while a
 * ledger holds what only a later release can publish.
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
        .forEach(each -> {
          each.behind().ifPresent(behind -> health.down());
          health.withDetail(
              each.ledger().name(),
              sentence(each, each.strange()) + contradicted(each, each.contradictions()));
        });
    return health.build();
  }

  private static String sentence(Publisher of, List<String> strange) {
    String published =
        "Published up to position %d.".formatted(of.published())
            + of.behind().map(behind -> " " + behind).orElse("");
    return strange.isEmpty()
        ? published
        : published
            + " On its topic %s somebody else has written at %s. See who may write there."
                .formatted(
                    of.topic().name(),
                    String.join("; at ", strange.subList(0, Math.min(MOST, strange.size()))));
  }

  private static String contradicted(Publisher of, List<String> records) {
    return records.isEmpty()
        ? ""
        : (" The topic contradicts the ledger at %s: readers that took that in have stopped. Nothing recorded is lost."
                + " Take away the right to write there, then ./waymark new-generation --ledger %s --reason \"…\" and"
                + " start this service anew: readers go on by themselves.")
            .formatted(
                String.join("; at ", records.subList(0, Math.min(MOST, records.size()))),
                of.ledger().name());
  }
}
