package waymark.cases.safeguarding.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.safeguarding.answer.PartAnswer;

/** An answer as a file to keep, which no browser or proxy does by itself. */
final class AnswerFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private AnswerFile() {}

  static byte[] json(PartAnswer answer) {
    return JSON.writeValueAsBytes(answer);
  }

  static ResponseEntity<byte[]> of(byte[] bytes, String name) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }
}
