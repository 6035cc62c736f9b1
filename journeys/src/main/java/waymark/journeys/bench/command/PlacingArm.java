package waymark.journeys.bench.command;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import waymark.journeys.bench.Arm;
import waymark.journeys.bench.Connections;
import waymark.journeys.bench.Load;
import waymark.journeys.bench.Measured;

/** Places pupils who are on a roll, each once, by the same request to one service or the other. */
final class PlacingArm implements Arm {
  private static final int AT_HAND = 2_000;
  private static final String FORM =
      """
      {"occurredOn": "2025-09-04", "provision": "K", "needs": [{"rank": 1, "code": "SLCN"}, \
      {"rank": 2, "code": "SPLD"}], "triedBefore": "%s", "plan": null, "parentsToldOn": null}\
      """
          .formatted("Small group work twice a week, a term. ".repeat(5).strip());

  private final Connections connections;
  private final String token;
  private final Roll roll;
  private final Load load;
  private final Queue<UUID> waiting = new ConcurrentLinkedQueue<>();

  PlacingArm(Connections connections, String token, Roll roll, Load load) {
    this.connections = connections;
    this.token = token;
    this.roll = roll;
    this.load = load;
  }

  @Override
  public Measured measure() throws Exception {
    connections.renew();
    var joining = Stream.generate(UUID::randomUUID).limit(AT_HAND - waiting.size()).toList();
    roll.join(joining);
    waiting.addAll(joining);
    return load.run(this::place);
  }

  private void place() throws Exception {
    var headers =
        "Authorization: Bearer %s\r\nIdempotency-Key: %s\r\nIf-Match: \"0\"\r\n"
            .formatted(token, UUID.randomUUID());
    var path = "/api/cases/pupils/" + waiting.remove() + "/register/place";
    var answered = connections.post(path, headers, FORM);
    if (answered.status() != 200) {
      throw new IllegalStateException(answered.toString());
    }
  }
}
