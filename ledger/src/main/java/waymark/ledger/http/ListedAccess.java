package waymark.ledger.http;

import java.util.List;

/**
 * All addresses of a service.
 *
 * @param service as its application is named
 * @param operated on the management port
 */
record ListedAccess(
    String service, List<ListedEndpoint> endpoints, List<ListedEndpoint> operated) {}
