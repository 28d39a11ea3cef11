#!/usr/bin/env bash
# A private PostgreSQL server, on a free port of this machine, for tests.
#
#     scripts/postgres.sh start          starts it and prints its address
#     scripts/postgres.sh stop           stops it and removes its data
#     scripts/postgres.sh run COMMAND    starts it, runs COMMAND with the address in
#                                        JUNHENG_TEST_POSTGRES, stops it
#
# JUNHENG_POSTGRES_DIR is where it lives (var/postgres). Everything in it is thrown
# away at the end, so it doesn't wait for the disk.
. "$(dirname "$0")/lib.sh"

home=${JUNHENG_POSTGRES_DIR:-var/postgres}

main() {
  case "${1:-}" in
    start) start ;;
    stop) stop ;;
    run)
      shift
      # One of its own, so that two runs don't meet.
      home=$(mktemp -d "${TMPDIR:-/tmp}/junheng-postgres.XXXXXX")
      trap stop EXIT
      # A run that is ended from outside stops its server, too.
      trap 'exit 143' TERM INT HUP
      JUNHENG_TEST_POSTGRES=$(start)
      export JUNHENG_TEST_POSTGRES
      "$@"
      ;;
    *) fail "usage: scripts/postgres.sh start|stop|run COMMAND" ;;
  esac
}

start() {
  [ ! -e "$home/url" ] || { cat "$home/url"; return; }
  local data port word
  mkdir -p "$home"
  data=$(data_folder)
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  word=$(python3 -c 'import secrets; print(secrets.token_hex(16))')
  as_postgres bash -c 'umask 077; printf %s "$1" > "$2.word"' _ "$word" "$data"
  {
    as_postgres "$(program initdb)" -D "$data" -U junheng -E UTF8 --locale C.UTF-8 -A scram-sha-256 \
      --pwfile "$data.word" --no-sync >"$home/initdb.log" 2>&1 &&
      as_postgres "$(program pg_ctl)" -D "$data" -w -t 60 -l "$data.log" -o "$(options "$port")" \
        start >"$home/start.log" 2>&1
  } || fail "PostgreSQL could not be started: read $home/initdb.log, $home/start.log and $data.log."
  (umask 077; echo "postgres://junheng:$word@127.0.0.1:$port/postgres" > "$home/url")
  # Extensions live in public, where every schema of a test sees them.
  psql -q -d "$(cat "$home/url")" -c 'CREATE EXTENSION IF NOT EXISTS btree_gist' >&2
  cat "$home/url"
}

# On one line: pg_ctl hands them to a shell, which would end the command at a new one.
options() {
  echo -p "$1" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off \
    -c synchronous_commit=off -c full_page_writes=off -c max_connections=800 -c shared_buffers=32MB
}

stop() {
  [ -e "$home/data" ] || { rm -rf "$home"; return; }
  local data
  data=$(readlink -f "$home/data")
  as_postgres "$(program pg_ctl)" -D "$data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$data" "$data.word" "$data.log" "$home"
}

# PostgreSQL refuses to run as root and its user may not see into the checkout, so
# as root the data lie in a folder of that user's and are linked to.
data_folder() {
  if [ "$(id -u)" = 0 ]; then
    local folder
    folder=$(mktemp -d "${TMPDIR:-/tmp}/junheng-pgdata.XXXXXX")
    chown postgres: "$folder"
    ln -s "$folder" "$home/data"
    echo "$folder"
  else
    mkdir -p "$home/data"
    realpath "$home/data"
  fi
}

as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && setpriv --reuid postgres --regid postgres --init-groups -- "$@")
  else
    "$@"
  fi
}

# The newest version's; Debian keeps them off the path.
program() {
  local found
  found=$(ls -d /usr/lib/postgresql/*/bin/"$1" 2>/dev/null | sort -V | tail -1)
  found=${found:-$(command -v "$1" || true)}
  [ -n "$found" ] || fail "PostgreSQL's $1 is missing: 'scripts/bootstrap.sh test' installs it."
  echo "$found"
}

main "$@"
