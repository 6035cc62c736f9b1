package waymark.journeys.faults;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import waymark.ledger.testing.MongodProcess;
import waymark.ledger.testing.TemporaryFiles;
import waymark.ledger.testing.TestProxy;

/** Where a trust's ledgers, keys and read models lie, and how its services reach it. */
interface Database extends AutoCloseable {
  /** For who looks from outside. */
  String uri();

  /** For pupil-case-service. */
  String uriOfCases();

  /** For reporting-service. */
  String uriOfReporting();

  /** For what reporting-service records of its reads. */
  String uriOfReads();

  /** Has each process run, whatever a test that failed left of it. */
  void mend();

  @Override
  void close();

  private static boolean running(MongodProcess mongod) {
    return ProcessHandle.of(mongod.pid()).isPresent();
  }

  /** A replica set of one, each service behind a proxy of its own. */
  final class OneNode implements Database {
    final MongodProcess mongod;
    private final Path log;
    final TestProxy toCases;
    final TestProxy toReporting;
    final TestProxy toReads;

    OneNode(Path data) {
      log = TemporaryFiles.directory("mongod-log").resolve("log");
      mongod = new MongodProcess(data, log);
      toCases = new TestProxy(mongod.port());
      toReporting = new TestProxy(mongod.port());
      toReads = new TestProxy(mongod.port());
    }

    /** How many lines of its log say this. */
    long said(String words) {
      try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
        return lines.filter(line -> line.contains(words)).count();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

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
    public String uriOfReads() {
      return toReads.uri();
    }

    @Override
    public void mend() {
      if (running(mongod)) {
        Child.signal("CONT", mongod.pid());
      } else {
        mongod.restart();
      }
      for (var proxy : List.of(toCases, toReporting, toReads)) {
        proxy.release();
        proxy.heal();
      }
    }

    @Override
    public void close() {
      try (toCases;
          toReporting;
          toReads) {
        mongod.close();
        TemporaryFiles.delete(log.getParent());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A replica set of three, reached as any client reaches one. */
  final class ThreeNodes implements Database {
    final List<MongodProcess> members = MongodProcess.three();

    /** The member that takes writes; waits until there is one. */
    MongodProcess primary() {
      var found = new AtomicReference<MongodProcess>();
      await("a primary")
          .atMost(Trust.LONG)
          .ignoreExceptions()
          .until(() -> {
            members.stream().filter(MongodProcess::primary).findFirst().ifPresent(found::set);
            return found.get() != null;
          });
      return found.get();
    }

    @Override
    public String uri() {
      return members.stream()
          .map(member -> "127.0.0.1:" + member.port())
          .collect(joining(",", "mongodb://", "/?replicaSet=rs0&retryWrites=false"));
    }

    @Override
    public String uriOfCases() {
      return uri();
    }

    @Override
    public String uriOfReporting() {
      return uri();
    }

    @Override
    public String uriOfReads() {
      return uri();
    }

    @Override
    public void mend() {
      for (var member : members) {
        if (running(member)) {
          Child.signal("CONT", member.pid());
        } else {
          member.rejoin();
        }
      }
    }

    @Override
    public void close() {
      members.forEach(MongodProcess::close);
    }
  }
}
