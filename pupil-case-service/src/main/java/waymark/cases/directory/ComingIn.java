package waymark.cases.directory;

import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Actor;
import waymark.ledger.store.CommandOrigin;

/** Notices that a trust administrator has come in, so that another may rely on them and leave. */
@Component
class ComingIn {
  private static final String CAME_IN = "administrator-came-in";

  private final Administrators administrators;
  private final DirectoryCommands commands;

  ComingIn(Administrators administrators, DirectoryCommands commands) {
    this.administrators = administrators;
    this.commands = commands;
  }

  void noticed(Actor actor) {
    UUID person = actor.person();
    if (actor.has(Roles.TRUST_ADMINISTRATOR) && !administrators.cameIn(person)) {
      var origin = new CommandOrigin(UUID.randomUUID(), CAME_IN, person.toString());
      commands.send(new RecordAdministratorCameIn(person, actor.subject()), origin);
    }
  }
}
