package waymark.journeys.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A code that the provider gave, for whoever holds its verifier.
 *
 * @param back the address to which it was given
 * @param code still as it stands in that address
 */
record CodeGiven(URI provider, String back, String code) {

  /** Brings it to the provider as the gateway does, with its verifier or without. */
  Answer brought(String secret, @Nullable String verifier) {
    var form = new TreeMap<String, String>();
    form.put("grant_type", "authorization_code");
    form.put("redirect_uri", back);
    if (verifier != null) form.put("code_verifier", verifier);
    var basic = Base64.getEncoder().encodeToString(("gateway:" + secret).getBytes(UTF_8));
    var asked =
        HttpRequest.newBuilder(provider.resolve("/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", FormFields.MEDIA_TYPE)
            .POST(BodyPublishers.ofString(FormFields.encoded(form) + "&" + code));
    try (var http = HttpClient.newHttpClient()) {
      return Answer.of(Sending.by(http, asked.build()));
    }
  }
}
