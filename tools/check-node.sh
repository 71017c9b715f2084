#!/usr/bin/env bash
# dist/ runs on every Node that package.json promises: the oldest, when this machine has one, and the one that the Action uses.
set -eu
cd "$(dirname "$0")/.."
seen=' '
for node in $(type -ap node | sort -u) node_modules/.bin/node; do
  version=$("$node" --version)
  case "$seen" in *" $version "*) continue ;; esac
  seen="$seen$version "
  # A V8 that does not know one of our flags says so here.
  said=$("$node" dist/cli.js --version 2>&1 >/dev/null)
  [ -z "$said" ] || { printf 'Node %s: %s\n' "$version" "$said"; exit 1; }
  status=0
  "$node" dist/cli.js --root examples --format json=/dev/null --quiet examples || status=$?
  [ "$status" -eq 1 ] || { printf 'Node %s: exit %s on the examples, not 1\n' "$version" "$status"; exit 1; }
done
printf 'runs on%s\n' "$seen"
