#!/usr/bin/env bash
# `make run`: from a fresh clone to the sample county's plan in the browser.
. "$(dirname "$0")/lib.sh"

port=${JUNHENG_PORT:-8080}
if (exec 3<> "/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
  fail "port $port is taken: stop the program that uses it, or choose another with 'JUNHENG_PORT=8081 make run'."
fi

scripts/bootstrap.sh
scripts/build.sh
scripts/sample-county.sh var/sample
say "Sample accounts, for the sample county only:"
"$junheng" user sample --story --database "sqlite:$root/var/sample/junheng.db" \
  --key-file "$root/var/sample/field.key"
say "Serving http://127.0.0.1:$port (Ctrl+C stops it)"
exec "$junheng" serve --database "sqlite:$root/var/sample/junheng.db" --port "$port" \
  --key-file "$root/var/sample/field.key"
