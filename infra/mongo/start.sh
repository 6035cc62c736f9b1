#!/usr/bin/env bash
# Starts mongod as a one-node replica set with access control. Members of a replica set prove themselves to each other
# by a key file, which this writes from the secret it was given.
set -eu
umask 077
printf '%s' "$CLUSTER_KEY" > /data/configdb/cluster.key
chown mongodb:mongodb /data/configdb/cluster.key
exec docker-entrypoint.sh mongod --replSet rs0 --bind_ip_all --keyFile /data/configdb/cluster.key
