#!/usr/bin/env bash
# Keeps a PostgreSQL server for the tests, until nobody writes to its standard input any more.
#
#   keep-server.sh BIN FOLDER TESTER [PORT]
#
# The server listens on a socket in FOLDER, where a port is said also on it within this host, and runs
# as an ordinary user, as it refuses to be root's. On the socket it believes that TESTER is whoever is
# named in its map; on the port it knows people by their certificates, which lie in
# FOLDER/certificates. It is deleted with its folder.
set -euo pipefail
export LC_ALL=C
bin=$1 folder=$2 tester=$3 port=${4:-}
here=$(cd "$(dirname "$0")" && pwd)

as_user=()
if [ "$(id -u)" -eq 0 ]; then
  for user in postgres nobody; do
    if ! id "$user" >/dev/null 2>&1; then continue; fi
    as_user=(setpriv "--reuid=$user" "--regid=$(id -g "$user")" --clear-groups)
    chown "$user" "$folder"
    break
  done
fi

cd "$folder"
server() { "${as_user[@]}" "$bin/pg_ctl" --pgdata="$folder/data" --silent --wait "$@"; }
stop() {
  server --mode=immediate stop || true
  cd /
  rm -rf "$folder"
}
trap stop EXIT

"${as_user[@]}" "$bin/initdb" --pgdata="$folder/data" --username=postgres --encoding=UTF8 \
  --no-locale --no-sync --auth=peer >"$folder/made.txt"
{
  echo "listen_addresses = ''"
  echo "unix_socket_directories = '$folder'"
  echo "max_connections = 60"
} >>data/postgresql.conf
{
  # A server that believes whatever it is told, for one database.
  echo 'local open all trust'
  echo 'local all all peer map=tests'
  # As Documentation/Store.md has it.
  if [ -n "$port" ]; then echo 'hostssl  signpost  all  samenet        cert'; fi
} >data/pg_hba.conf
if [ -n "$port" ]; then
  mkdir -m 755 certificates
  bash "$here/make-certificates.sh" "$folder/certificates"
  if [ -n "${user:-}" ]; then chown "$user" certificates/server.key; fi
  {
    echo "listen_addresses = 'localhost'"
    echo "port = $port"
    echo 'ssl = on'
    echo "ssl_cert_file = '$folder/certificates/server.crt'"
    echo "ssl_key_file = '$folder/certificates/server.key'"
    echo "ssl_ca_file = '$folder/certificates/ours.crt'"
  } >>data/postgresql.conf
fi
{
  for role in postgres anna bo gry dan carla finn kim lone mia noor eva ivan per stranger; do
    echo "tests $tester $role"
  done
  for host in 1 2 3 4 5; do
    for trainee in {1..40}; do echo "tests $tester host${host}_trainee$trainee"; done
  done
} >data/pg_ident.conf

server --log="$folder/server.txt" start
echo ready
while read -r word; do
  case $word in
  # As when the machine loses its power: nobody is told, what was not yet written is lost.
  crash) server --mode=immediate --log="$folder/server.txt" restart ;;
  esac
  echo ready
done
