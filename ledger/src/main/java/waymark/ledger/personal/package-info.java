/**
 * Personal data at rest: one key per data subject, so that forgetting a person is destroying a key.
 *
 * <p>How to use it, in the service that owns a ledger:
 *
 * <pre>{@code
 * TrustKey trust = TrustKey.read(Path.of(System.getenv("WAYMARK_TRUST_KEY_FILE")));
 * KeyRing keys = KeyRing.open(keysClient, "cases", trust, store.lastPosition());   // database cases-keys
 * PersonalTypes personal = new PersonalTypes(keys)
 *     .with(Name.class, "name", Name::text, Name::ofText, Name.UNAVAILABLE, Name.ERASED);
 * JsonMapper mapper = JsonMapper.builder().addModule(personal.module()).build();   // the event codec's own mapper
 * ObjectNode payload = PersonalTypes.under(mapper, "pupil:" + id).valueToTree(event);  // sealed on write
 * PupilJoined event = mapper.treeToValue(payload, PupilJoined.class);                  // opened on read
 * keys.create(pupilKeys);   // before an import's batch: two round trips for a thousand pupils, not two each
 * String requestHash = trust.hmac("request", canonicalBody);                           // purposes never mix
 * }</pre>
 *
 * <p>In a reader: {@code new FetchedKeys(holderUrl, "cases", new ClientCredentials(...))}, then
 * {@code ready(keys)} for a page of rows and {@code open(sealed)} for each; {@code markErased(key)}
 * on the erasure event, and {@code hearErasures()} every few seconds. A service that answers {@code
 * POST /internal/keys} returns {@link waymark.ledger.personal.KeyRing#release}, and to {@code GET
 * /internal/erasures} {@link waymark.ledger.personal.KeyRing#erasedSince}. An HTTP mapper never
 * gets the module: what a person may see, they see in clear.
 */
@org.jspecify.annotations.NullMarked
package waymark.ledger.personal;
