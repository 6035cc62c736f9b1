package waymark.journeys.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import waymark.journeys.client.Answer;

/**
 * Everything that whoever asked was told: status, headers and body, with none of these ids in it,
 * nor the moment.
 */
record WhatWasTold(int status, Map<String, String> headers, String text) {
  /** A server closes a connection after so many requests, whatever they were. */
  private static final Set<String> OF_THE_MOMENT = Set.of("date", "connection", "keep-alive");

  /** Up to when the register that was asked for is known: how long that is written varies too. */
  private static final Pattern NOW = Pattern.compile("(?<=\"knownAt\":\")[^\"]+");

  static WhatWasTold by(Answer answer, Map<String, String> ids) {
    Map<String, String> headers = new TreeMap<>();
    answer.headers().map().forEach((name, values) -> headers.put(name, String.join(",", values)));
    headers.keySet().removeAll(OF_THE_MOMENT);
    String text = NOW.matcher(answer.text()).replaceAll("NOW");
    if (!text.equals(answer.text())) {
      headers.remove("content-length");
    }
    for (String id : ids.values()) {
      text = text.replace(id, "ID");
    }
    return new WhatWasTold(answer.status(), headers, text);
  }
}
