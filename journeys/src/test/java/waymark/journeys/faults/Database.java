package waymark.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import waymark.ledger.testing.MongodProcess;
import waymark.ledger.testing.TestProxy;

/** Where a trust's ledgers, keys and read models lie, and how its services reach it. */
interface Database extends AutoCloseable {
  /** For who looks from outside. */
  String uri();

  /** For pupil-case-service. */
  String uriOfCases();

  /** For reporting-service. */
  String uriOfReporting();

  @Override
  void close();

  /** A replica set of one, each service behind a proxy of its own. */
  final class OneNode implements Database {
    final MongodProcess mongod = new MongodProcess();
    final TestProxy toCases = new TestProxy(mongod.port());
    final TestProxy toReporting = new TestProxy(mongod.port());

    @Override
    public String uri() {
      return mongod.uri();
    }

    @Override
    public String uriOfCases() {
      return toCases.uri();
    }

    @Override
    public String uriOfReporting() {
      return toReporting.uri();
    }

    @Override
    public void close() {
      try (toCases;
          toReporting) {
        mongod.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
