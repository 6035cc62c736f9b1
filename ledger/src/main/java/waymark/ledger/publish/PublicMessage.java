package waymark.ledger.publish;

import tools.jackson.databind.node.ObjectNode;

/**
 * What others may learn of one stored event.
 *
 * @param type {@code <ledger>.<name>}, as its schema in contracts/ is filed
 * @param version of the schema, from 1
 * @param key the subject, usually the pupil: the record's key on the topic
 * @param body what the schema describes, personal fields sealed as they were stored
 */
public record PublicMessage(String type, int version, String key, ObjectNode body) {}
