package waymark.local.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the first administrator typed. */
record NewAccount(String code, String name, String username, String password) {
  /** A field the browser did not send is as one left empty. */
  NewAccount {
    code = Objects.requireNonNullElse(code, "");
    name = Objects.requireNonNullElse(name, "");
    username = Objects.requireNonNullElse(username, "");
    password = Objects.requireNonNullElse(password, "");
  }

  /** What is wrong, by field, in the order of the form; empty when all is well. */
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (name.isBlank() || name.length() > 100) {
      errors.put("name", "Enter your name, in 100 characters or fewer");
    }
    if (!username.strip().matches("[\\p{Alnum}.@_+-]{1,100}")) {
      errors.put(
          "username",
          "Enter an e-mail address, or a username of letters and numbers without blanks");
    }
    // bcrypt reads no more than 72 bytes
    if (password.length() < 12 || password.length() > 60) {
      errors.put("password", "Enter a password of 12 to 60 characters");
    }
    return errors;
  }
}
