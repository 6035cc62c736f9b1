package waymark.ledger.personal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.files.WholeFile;

/** The trust's key as a file: two Tink keysets in JSON, {@code wrapping} and {@code marks}. */
record TrustKeyFile(KeysetHandle wrapping, KeysetHandle marks) {

  private static final JsonMapper JSON = JsonMapper.shared();

  static {
    DataKey.register();
    try {
      PrfConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JVM does not offer HMAC-SHA-256.", e);
    }
  }

  static TrustKeyFile read(Path file) throws IOException, GeneralSecurityException {
    JsonNode json = JSON.readTree(Files.readString(file));
    return new TrustKeyFile(keyset(json.path("wrapping")), keyset(json.path("marks")));
  }

  private static KeysetHandle keyset(JsonNode json) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(json.toString(), InsecureSecretKeyAccess.get());
  }

  /**
   * Written beside and moved into place, so that a crash leaves the old key whole; on the disk when
   * this returns, so that nothing is wrapped under a key that a power cut can take away.
   *
   * @param like whose owner it gets, where that file is there: a rotation may run as root
   */
  static void write(Path file, TrustKeyFile keysets, Path like)
      throws IOException, GeneralSecurityException {
    ObjectNode json = JSON.createObjectNode();
    json.set("wrapping", json(keysets.wrapping()));
    json.set("marks", json(keysets.marks()));
    WholeFile.put(
        file,
        json.toPrettyString(),
        beside -> {
          if (Files.exists(like) && !Files.getOwner(like).equals(Files.getOwner(beside))) {
            Files.setOwner(beside, Files.getOwner(like));
          }
        });
  }

  private static JsonNode json(KeysetHandle keyset) throws GeneralSecurityException {
    return JSON.readTree(
        TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
  }
}
