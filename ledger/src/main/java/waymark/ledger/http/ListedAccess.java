package waymark.ledger.http;

import java.util.List;

/**
 * All addresses of a service.
 *
 * @param service as its application is named
 */
record ListedAccess(String service, List<ListedEndpoint> endpoints) {}
