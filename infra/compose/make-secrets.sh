#!/usr/bin/env bash
# Makes the keys of each service that signs, where there are none: the trust's key, and the checkpoint signer's. Each
# service's own; reporting owns no ledger and uses the signer's alone.
set -eu
umask 077
for owner in pupil-case recruitment reporting; do
  java -cp "/service/service.jar:/service/lib/*" waymark.ledger.proof.MakeSecrets "/secrets/$owner"
  chown -R 10001 "/secrets/$owner"
done
