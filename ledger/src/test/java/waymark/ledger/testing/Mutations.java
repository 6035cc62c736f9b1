package waymark.ledger.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Bad inputs made from good ones: files of {@code src/test/resources/fuzz/NAME}, spoilt in some
 * hundred ways each, the same ones every time. What a fuzzer does on demand ({@code ./waymark
 * fuzz}), short enough for every test run.
 */
public final class Mutations {
  private static final int MOST_AT_ONCE = 4;
  private static final List<String> TOKENS =
      List.of(
          "\0",
          "\"",
          "\"\"",
          "'",
          "<",
          "</",
          "&",
          "&#0;",
          "]]>",
          "<!DOCTYPE a [",
          "<![CDATA[",
          ";",
          ",",
          "\t",
          "\r",
          "\r\n",
          "\n\n",
          "\uFEFF",
          "\u202E",
          "\\ud800",
          "\\u0000",
          "\\",
          "[[[[[[[[",
          "{\"a\":{\"a\":",
          "}",
          "]",
          ":",
          "null",
          "true",
          "1e400",
          "-0",
          "NaN",
          "9223372036854775808",
          "0000-00-00",
          "2026-02-31",
          "+999999999-12-31",
          "=cmd()",
          "%",
          "$");
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16,
          StandardCharsets.ISO_8859_1);

  private final List<byte[]> seeds;
  private final Random random = new Random(20_260_101);

  private Mutations(List<byte[]> seeds) {
    this.seeds = seeds;
  }

  public static Mutations of(String name) {
    try (var files = Files.list(Path.of("src/test/resources/fuzz", name))) {
      return new Mutations(files.sorted().map(Mutations::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the seeds as they are, then so many spoilt ones; what the target throws is thrown. */
  public void each(int spoilt, Consumer<byte[]> target) {
    seeds.forEach(seed -> given(seed, target));
    for (int i = 0; i < spoilt; i++) {
      given(spoilt(seeds.get(random.nextInt(seeds.size()))), target);
    }
  }

  private static void given(byte[] input, Consumer<byte[]> target) {
    try {
      target.accept(input);
    } catch (RuntimeException | Error found) {
      throw new AssertionError("for the bytes " + HexFormat.of().formatHex(input), found);
    }
  }

  private byte[] spoilt(byte[] seed) {
    var input = seed;
    for (int left = 1 + random.nextInt(MOST_AT_ONCE); left > 0; left--) {
      input = once(input);
    }
    return input;
  }

  private byte[] once(byte[] input) {
    int from = input.length == 0 ? 0 : random.nextInt(input.length);
    int to = Math.min(input.length, from + random.nextInt(40));
    return switch (random.nextInt(7)) {
      case 0 -> {
        var flipped = input.clone();
        if (flipped.length > 0) flipped[from] ^= (byte) (1 << random.nextInt(8));
        yield flipped;
      }
      case 1 -> joined(input, 0, from, input, to, input.length);
      case 2 -> joined(input, 0, to, input, from, input.length);
      case 3 -> Arrays.copyOf(input, from);
      case 4 -> {
        var other = seeds.get(random.nextInt(seeds.size()));
        yield joined(input, 0, from, other, Math.min(from, other.length), other.length);
      }
      case 5 ->
          new String(input, StandardCharsets.UTF_8)
              .getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
      default -> {
        var token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
        yield joined(joined(input, 0, from, token, 0, token.length), input, from);
      }
    };
  }

  private static byte[] joined(byte[] a, int a0, int a1, byte[] b, int b0, int b1) {
    var out = new ByteArrayOutputStream();
    out.write(a, a0, a1 - a0);
    out.write(b, b0, b1 - b0);
    return out.toByteArray();
  }

  private static byte[] joined(byte[] beginning, byte[] rest, int from) {
    return joined(beginning, 0, beginning.length, rest, from, rest.length);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
