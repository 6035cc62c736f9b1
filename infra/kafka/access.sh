#!/usr/bin/env bash
# Who may do what at the broker: a ledger's topic is written by the one service that publishes it and read by those that follow it.
# What is not said here is refused. USERS is "name password;name password;…", CELL the deployment's name. Again does no harm.
set -eu
bin=${KAFKA_BIN:-/opt/kafka/bin} broker=${BROKER:-127.0.0.1:9094}

user() { # NAME PASSWORD
  "$bin/kafka-configs.sh" --bootstrap-server "$broker" --alter --entity-type users --entity-name "$1" \
    --add-config-file <(printf 'SCRAM-SHA-512=password=%s\n' "$2")
}

allow() { # NAME WHAT…
  "$bin/kafka-acls.sh" --bootstrap-server "$broker" --add --resource-pattern-type prefixed --allow-principal "User:$1" "${@:2}"
}

# A ledger's later generations have topics that begin like its first one's.
publishes() { # NAME LEDGER…
  local topics=() ids=() ledger
  for ledger in "${@:2}"; do
    topics+=(--topic "$CELL.$ledger")
    ids+=(--transactional-id "publisher/$CELL/$ledger/")
  done
  allow "$1" "${topics[@]}" --operation Create --operation Write --operation Read --operation DescribeConfigs
  allow "$1" "${ids[@]}" --operation Write
}

reads() { # NAME LEDGER…
  local topics=() ledger
  for ledger in "${@:2}"; do topics+=(--topic "$CELL.$ledger"); done
  allow "$1" "${topics[@]}" --operation Read
}

until "$bin/kafka-configs.sh" --bootstrap-server "$broker" --describe --entity-type users > /dev/null; do sleep 1; done

IFS=';' read -r -d '' -a users <<< "$USERS" || true
for each in "${users[@]}"; do
  # shellcheck disable=SC2086
  user $each
done

publishes pupil-case directory cases
publishes safeguarding safeguarding
publishes recruitment recruitment
reads recruitment directory
reads reporting directory cases
reads notification directory cases safeguarding
