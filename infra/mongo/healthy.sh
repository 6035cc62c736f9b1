#!/usr/bin/env bash
# Healthy = primary of its replica set, with the services' users made. The first call makes both.
set -eu
mongosh --quiet -u root -p "$MONGO_INITDB_ROOT_PASSWORD" --authenticationDatabase admin --file /waymark/ready.js
