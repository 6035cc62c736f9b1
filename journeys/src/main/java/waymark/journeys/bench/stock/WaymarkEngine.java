package waymark.journeys.bench.stock;

import java.util.UUID;
import org.axonframework.config.Configuration;
import waymark.journeys.bench.Arm;
import waymark.journeys.bench.Load;
import waymark.journeys.bench.Measured;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.LedgerCommands;
import waymark.ledger.store.LedgerEngine;
import waymark.ledger.store.LedgerStore;

/** Axon over a ledger, through the same door that a service uses. */
final class WaymarkEngine implements Arm {
  private static final String HASH = "5d41402abc4b2a76b9719d911017c592";

  private final LedgerStore ledger;
  private final Configuration axon;
  private final LedgerCommands commands;
  private final Load load;

  WaymarkEngine(LedgerStore ledger, Load load) {
    this.ledger = ledger;
    this.load = load;
    axon = PupilConfiguration.on(new LedgerEngine(ledger, new PlacedCodec()));
    commands = new LedgerCommands(axon.commandBus(), ledger);
  }

  @Override
  public Measured measure() throws Exception {
    return load.run(this::place);
  }

  private void place() {
    var command = new Place("pupil:" + UUID.randomUUID(), UUID.randomUUID());
    commands.send(command, new CommandOrigin(command.entry(), HASH, "person:1"));
  }

  @Override
  public void close() {
    axon.shutdown();
    ledger.close();
  }
}
