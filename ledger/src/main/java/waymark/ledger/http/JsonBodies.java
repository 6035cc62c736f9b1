package waymark.ledger.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a JSON body whole before anything reads it, so that its size is bounded, its bytes are
 * UTF-8, and the same bytes can be hashed and bound. Other bodies stream past untouched.
 */
final class JsonBodies extends OncePerRequestFilter {
  private final int atMost;

  JsonBodies(int atMostBytes) {
    atMost = atMostBytes;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(
          isJson(request) ? new BufferedRequest(request, take(request)) : request, response);
    } catch (Problem refused) {
      ProblemWriter.write(refused, response);
    }
  }

  private byte[] take(HttpServletRequest request) throws IOException {
    if (request.getHeader("Content-Encoding") != null) {
      throw Problem.of(
          415, "unsupported-encoding", "Compressed body", "Send the JSON without compression.");
    }
    if (request.getContentLengthLong() > atMost) {
      throw tooLarge();
    }
    var body = request.getInputStream().readNBytes(atMost + 1);
    if (body.length > atMost) {
      throw tooLarge();
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException e) {
      throw notUtf8();
    }
    return body;
  }

  private static boolean isJson(HttpServletRequest request) {
    var given = request.getContentType();
    if (given == null) {
      return false;
    }
    try {
      var type = MediaType.asMediaType(MimeTypeUtils.parseMimeType(given));
      if (!type.getSubtype().equals("json") && !type.getSubtype().endsWith("+json")) {
        return false;
      }
      if (type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset())) {
        throw notUtf8();
      }
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Problem notUtf8() {
    return Problem.badRequest("malformed-json", "This is not JSON", "Send JSON in UTF-8.");
  }

  private Problem tooLarge() {
    return Problem.of(
        413,
        "body-too-large",
        "Too much at once",
        "A request may hold %d kB. Send it in smaller parts.".formatted(atMost / 1000));
  }
}
