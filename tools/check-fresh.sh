#!/usr/bin/env bash
# Builds again and fails when what is committed differs: dist/, the rule pages and the JSON Schemas are made from the sources.
set -eu
cd "$(dirname "$0")/.."
npm run --silent build
changed=$(git status --porcelain -- dist docs rules)
if [ -n "$changed" ]; then
  printf 'These files are not what the sources make. Run `npm run build` and commit them.\n%s\n' "$changed"
  git diff --stat -- dist docs rules | tail -n 20
  exit 1
fi
printf 'fresh\n'
