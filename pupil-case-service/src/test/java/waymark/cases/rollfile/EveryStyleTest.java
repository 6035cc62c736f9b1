package waymark.cases.rollfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.journeys.roll.GeneratedPupil;
import waymark.journeys.roll.RollGenerator;
import waymark.journeys.roll.RollOrder;

/**
 * Every style the generator writes, in every encoding and with every delimiter, reads as the same
 * pupils.
 */
class EveryStyleTest {
  private static final int PUPILS = 200;

  static Stream<Arguments> everyStyleInEveryEncoding() {
    return RollGenerator.styles().stream()
        .flatMap(style ->
            Stream.of("utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252")
                .flatMap(encoding ->
                    (style.startsWith("ctf")
                            ? Stream.of("comma")
                            : Stream.of("comma", "semicolon", "tab"))
                        .map(delimiter -> Arguments.of(style, encoding, delimiter))));
  }

  @ParameterizedTest
  @MethodSource("everyStyleInEveryEncoding")
  void readsEveryPupil(String style, String encoding, String delimiter) {
    RollOrder order = RollOrder.of(PUPILS, style).written(encoding, delimiter);
    List<GeneratedPupil> expected = RollGenerator.pupils(order);
    List<RawRow> rows = Rolls.read(Rolls.content(Rolls.generated(order)));

    assertThat(rows).hasSameSizeAs(expected).allMatch(row -> row.broken() == null);
    assertThat(rows).extracting(RawRow::line).isSorted().doesNotHaveDuplicates();
    for (int i = 0; i < rows.size(); i++) {
      RawRow row = rows.get(i);
      GeneratedPupil pupil = expected.get(i);
      assertThat(row.value(RollField.UPN)).isEqualTo(pupil.upn());
      assertThat(surname(row)).isEqualTo(asWritten(pupil.surname(), encoding));
      assertThat(row.value(RollField.DATE_OF_BIRTH) == null).isEqualTo(pupil.dateOfBirth() == null);
      if (pupil.dateOfBirth() != null) {
        assertThat(RollDates.parse(String.valueOf(row.value(RollField.DATE_OF_BIRTH))))
            .contains(pupil.dateOfBirth());
      }
      String entered = row.value(RollField.ENTRY_DATE);
      if (entered != null) {
        assertThat(RollDates.parse(entered)).contains(pupil.entered());
      }
      assertThat(row.sen().isEmpty()).isEqualTo(pupil.sen().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("everyStyleInEveryEncoding")
  void isTheSameBytesEachTime(String style, String encoding, String delimiter) {
    RollOrder order = RollOrder.of(20, style).written(encoding, delimiter);
    assertThat(Rolls.generated(order)).isEqualTo(Rolls.generated(order));
  }

  private static String surname(RawRow row) {
    @Nullable String whole = row.value(RollField.FULL_NAME);
    String surname = whole == null ? row.value(RollField.SURNAME) : whole.split(",", 2)[0];
    return String.valueOf(surname).strip();
  }

  /** Windows-1252 has no combining accents: a system writes question marks for them. */
  private static String asWritten(String surname, String encoding) {
    boolean decomposed = !Normalizer.isNormalized(surname, Normalizer.Form.NFC);
    String written = surname.strip();
    return decomposed && encoding.toLowerCase(Locale.ROOT).equals("windows-1252")
        ? written.replaceAll("\\p{M}", "?")
        : written;
  }
}
