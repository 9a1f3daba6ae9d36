#!/usr/bin/env bash
# Makes certificates for the tests of a server over the network.
#
#   make-certificates.sh FOLDER
#
# Two authorities, `ours` and `other`; a server's certificate for `localhost`, signed by ours; in
# `people` those of anna and bo, signed by ours, and anna's signed by the other.
set -euo pipefail
cd "$1"
mkdir -m 755 people
umask 077

key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1" 2>>log; }

authority() {
  key "$1.key"
  openssl req -x509 -new -key "$1.key" -days 2 -subj "/CN=$1 of the tests" -out "$1.crt"
}

# A certificate: its file without an ending, its common name, who signs, more about it.
certificate() {
  key "$1.key"
  openssl req -new -key "$1.key" -subj "/CN=$2" -out request
  openssl x509 -req -in request -CA "$3.crt" -CAkey "$3.key" -CAcreateserial -days 2 \
    -extfile <(echo "${4:-}") -out "$1.crt" 2>>log
}

authority ours
authority other
certificate server localhost ours subjectAltName=DNS:localhost
certificate people/anna anna ours
certificate people/bo bo ours
certificate people/foreign anna other
chmod 644 ./*.crt
