package waymark.local.stack;

import java.util.List;
import java.util.Map;
import waymark.local.CannotContinue;
import waymark.local.database.Database;

/** The database alone, for work that no service may disturb. */
public final class OneDatabase implements AutoCloseable {
  private final HomeLock lock;
  private final Stack stack;
  private final Database database;

  private OneDatabase(HomeLock lock, Stack stack, Database database) {
    this.lock = lock;
    this.stack = stack;
    this.database = database;
  }

  /**
   * Starts it and waits until it takes writes.
   *
   * @throws CannotContinue if the stack of this home runs
   */
  public static OneDatabase start(Home home, Map<String, String> environment)
      throws InterruptedException {
    HomeLock lock =
        HomeLock.await(home)
            .orElseThrow(() -> new CannotContinue("Waymark is running: ./waymark stop first."));
    var progress = new Progress(System.err);
    Ports.choose(home, List.of(Database.NAME)).forEach(progress::say);
    var database = Database.find(home, environment, Ports.kept(home).of(Database.NAME));
    database.fetch(progress::say);
    var one = new OneDatabase(lock, new Stack(home, progress), database);
    Runtime.getRuntime().addShutdownHook(new Thread(one.stack::close));
    one.stack.start(List.of(database.part(home)));
    return one;
  }

  public String uri() {
    return database.uri();
  }

  @Override
  public void close() {
    stack.close();
    lock.close();
  }
}
