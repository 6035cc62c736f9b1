package waymark.journeys.badinputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static waymark.journeys.journey.Journey.expect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import waymark.journeys.journey.Check;
import waymark.journeys.journey.TopicRecords;
import waymark.ledger.proof.RecordTool;

/** 65, 66 and 70: what was recorded, and what is given out of it. */
record Records(Ground ground) {
  private static final String LEDGER = "directory";

  List<Check> checks() {
    return List.of(
        new Check(
            "65 an altered, cut or reordered copy of the record is found out (under a running service: UnverifiedIT)",
            this::tampered),
        new Check(
            "66 an export is the whole register at once, recorded, and kept by nobody",
            this::export),
        new Check(
            "70 what is recorded later says no earlier time (clocks that jump: waymark.ledger.store)",
            this::timesInOrder));
  }

  private void tampered() throws IOException {
    var folder = Files.createTempDirectory(ground.stack.home(), "tampered-");
    try {
      var uri = ground.stack.databaseUri();
      var checkpoints = ground.stack.home().resolve("data/checkpoints").toString();
      var backup = folder.resolve("backup");
      var copied =
          tool(
              "backup",
              "--out",
              backup.toString(),
              "--ledgers",
              LEDGER,
              "--mongo",
              uri,
              "--keys",
              uri,
              "--checkpoints",
              checkpoints);
      expect(copied == 0, "no backup was made");
      expect(verify(backup) != 1, "the copy as it is is not believed");
      var file = backup.resolve("ledgers/" + LEDGER + "/commits.bson.gz");
      var documents = documents(file);
      changed(file, documents, backup, all -> all.get(1)[all.get(1).length / 2] ^= 1);
      changed(file, documents, backup, all -> all.remove(1));
      changed(file, documents, backup, all -> Collections.swap(all, 1, 2));
    } finally {
      remove(folder);
    }
  }

  private static void changed(
      Path file, List<byte[]> documents, Path backup, Consumer<List<byte[]>> change)
      throws IOException {
    var all = new ArrayList<>(documents.stream().map(byte[]::clone).toList());
    change.accept(all);
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (var document : all) out.write(document);
    }
    expect(verify(backup) == 1, "it was not found out");
  }

  private static int verify(Path backup) {
    var checkpoints = backup.resolve("checkpoints").toString();
    return tool(
        "verify", "--backup", backup.toString(), "--ledger", LEDGER, "--checkpoints", checkpoints);
  }

  private static int tool(String... arguments) {
    var said = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    return new RecordTool(said, said).run(List.of(arguments));
  }

  /** BSON documents, one after the other; each begins with its length. */
  private static List<byte[]> documents(Path file) throws IOException {
    var documents = new ArrayList<byte[]>();
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      var all = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
      while (all.hasRemaining()) {
        var document = new byte[all.getInt(all.position())];
        all.get(document);
        documents.add(document);
      }
    }
    return documents;
  }

  private static void remove(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var each : all.sorted(Collections.reverseOrder()).toList()) Files.delete(each);
    }
  }

  private void export() {
    var total = ground.director.get("/api/reports/register?limit=1").orFail().json();
    var reads = new KeptReads(ground.stack);
    var before = reads.exported(Ground.person(ground.director)).size();
    var file = ground.director.get("/api/reports/register.csv").orFail();
    var lines = file.text().lines().count() - 1;
    var exported = reads.exported(Ground.person(ground.director));
    expect(
        exported.size() == before + 1, "it is recorded " + (exported.size() - before) + " times");
    expect(exported.contains((int) lines), "recorded are " + exported + " names, not " + lines);
    expect(lines == total.required("total").asLong(), lines + " of " + total.required("total"));
    var kept = file.headers().firstValue("Cache-Control").orElse("");
    expect(kept.contains("no-store"), "Cache-Control is " + kept);
  }

  private void timesInOrder() {
    var last = Instant.EPOCH;
    var seen = 0;
    for (var record : TopicRecords.all(ground.stack.broker())) {
      if (!record.topic().endsWith(".cases")) continue;
      var header = record.headers().lastHeader("recordedAt");
      var at = Instant.parse(new String(header.value(), UTF_8));
      expect(!at.isBefore(last), at + " stands behind " + last);
      last = at;
      seen++;
    }
    expect(seen > 100, "only " + seen + " records were read");
  }
}
