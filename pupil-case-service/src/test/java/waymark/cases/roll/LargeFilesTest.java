package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service.Answer;
import waymark.journeys.roll.GeneratedPupil;
import waymark.journeys.roll.RollGenerator;
import waymark.journeys.roll.RollOrder;
import waymark.ledger.testing.MongodProcess;

/**
 * Files of 50 MB through the whole service in a heap of 256 MB: transfer files with all that
 * systems put into them, tables with a column of remarks. What is larger than they may be is
 * refused in words.
 */
class LargeFilesTest {
  private static final int FIFTY_MB = 50_000_000;
  private static final int CTF_PUPILS = 14_000;
  private static final int CSV_PUPILS = 20_000;
  private static final String REMARK = "Absent with a note; see the office's folder. ".repeat(57);

  /** More than keys are held at once in such a heap: from here on nothing grows any more. */
  private static final int WELL_INTO_IT = 5_000;

  @TempDir Path folder;

  @Test
  void filesOfFiftyMegabytesPassInASmallHeapAndWhatIsTooLargeIsRefusedInWords() throws Exception {
    try (MongodProcess mongod = new MongodProcess();
        ServiceProcess service = new ServiceProcess(mongod.uri(), folder)) {
      service.start("");
      ProcessImports imports = new ProcessImports(service).begin();
      String school = imports.school("4001");
      previewed(imports, school, withRemarks(), CSV_PUPILS);

      Answer tooLong = imports.send(school, rows(PreparedRoll.MOST_ROWS + 1, i -> "S" + i));
      assertThat(tooLong.status()).as(tooLong.raw().body()).isEqualTo(422);
      assertThat(tooLong.body().required("rule").stringValue()).isEqualTo("too-many-rows");
      Answer repeated = imports.send(school, rows(40_000, i -> "S" + i / 2));
      assertThat(repeated.body().required("rule").stringValue()).isEqualTo("repeated-rows");

      String id = previewed(imports, school, Rolls.generated(order(CTF_PUPILS)), CTF_PUPILS);
      assertThat(imports.director().runImport(id, ProcessImports.WHOLE).status()).isEqualTo(200);
      service.until(() -> imports.show(id).at("/progress/done").asInt(0) >= WELL_INTO_IT);
    }
  }

  private static String previewed(ProcessImports imports, String school, byte[] file, int pupils) {
    assertThat(file.length).isGreaterThan(FIFTY_MB);
    String id = imports.upload(school, file);
    assertThat(imports.show(id).at("/counts/joiners").intValue()).isEqualTo(pupils);
    return id;
  }

  private static RollOrder order(int pupils) {
    return RollOrder.of(pupils, "ctf-24").tidy();
  }

  private static byte[] withRemarks() {
    List<GeneratedPupil> pupils = RollGenerator.pupils(order(CSV_PUPILS).withSeed(2));
    StringBuilder csv = new StringBuilder("UPN,Surname,Forename,DOB,Remarks\n");
    for (GeneratedPupil p : pupils) {
      csv.append(String.join(",", p.upn(), p.surname(), p.forename(), "" + p.dateOfBirth()));
      csv.append(",\"").append(REMARK).append("\"\n");
    }
    return csv.toString().getBytes(UTF_8);
  }

  private static byte[] rows(int count, IntFunction<String> surname) {
    StringBuilder csv = new StringBuilder("Surname,Forename,DOB\n");
    for (int i = 0; i < count; i++) {
      csv.append(surname.apply(i)).append(",Wren,2014-02-01\n");
    }
    return csv.toString().getBytes(UTF_8);
  }
}
