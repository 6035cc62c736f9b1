package waymark.cases.safeguarding;

import org.springframework.stereotype.Component;
import waymark.cases.safeguarding.keeping.KeepName;
import waymark.cases.safeguarding.reading.NamesToKeep;
import waymark.ledger.erasure.Traces;
import waymark.ledger.http.CommandIds;
import waymark.ledger.store.CommandOrigin;

/**
 * Keeps the name of somebody whose record is about to be erased in the file about them. Of each one
 * something is recorded, once, so that neither length nor topic tells of whom there is a file.
 */
@Component
class KeptNames implements Traces {
  private static final String KEPT = "name-kept";
  private final SafeguardingCommands commands;
  private final NamesToKeep names;

  KeptNames(SafeguardingCommands commands, NamesToKeep names) {
    this.commands = commands;
    this.names = names;
  }

  @Override
  public boolean cleared(String subject, String by) {
    KeepName found = names.of(subject);
    boolean gone = commands.erased(found.file().subject());
    var id = CommandIds.of(KEPT, SafeguardingLedger.NAME, subject);
    var kept = gone ? new KeepName(found.file(), null) : found;
    commands.send(kept, null, new CommandOrigin(id, KEPT, by));
    return true;
  }

  @Override
  public void announced(String subject) {}
}
