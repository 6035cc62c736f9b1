#!/usr/bin/env bash
# Starts the broker and, as soon as it answers, gives the services their users and access lists. Healthy only after that.
set -eu
bin=/opt/kafka/bin settings=/waymark/broker.properties
rm -f /tmp/access-given
[ -e /var/lib/kafka/data/meta.properties ] || "$bin/kafka-storage.sh" format --cluster-id "$("$bin/kafka-storage.sh" random-uuid)" --config "$settings"
(bash /waymark/access.sh && touch /tmp/access-given) &
exec "$bin/kafka-server-start.sh" "$settings"
