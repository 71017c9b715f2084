#!/usr/bin/env bash
# Checks with heavy clients that are no part of every test run: Microsoft's SARIF multitool over the examples and the corpora, and
# actionlint over the Action and the workflows. The multitool is for Linux on x64; actionlint is built where there is Go.
set -eu
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check_sarif() {
  if [ "$(uname -sm)" != 'Linux x86_64' ]; then
    printf 'The SARIF multitool runs on Linux on x64 only, so it is left out here.\n'
    return
  fi
  # Its only script makes the program executable, which is done here instead.
  npm ci --silent --ignore-scripts
  multitool=$PWD/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
  chmod u+x "$multitool"
  node check-sarif-clients.ts "$multitool"
}

check_workflows() {
  if ! command -v go >/dev/null; then
    printf 'There is no Go here to build actionlint with, so workflows are left out.\n'
    return
  fi
  GOBIN="$work/bin" go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
  # A repository that uses the Action from its own root, with every input and output, and the workflow that `lintel init` writes.
  mkdir -p "$work/repository/.git" "$work/repository/.github/workflows" "$work/repository/dist"
  cp "$root/action.yml" "$work/repository/"
  cp "$root/dist/action.js" "$work/repository/dist/"
  node use-every-input.ts >"$work/repository/.github/workflows/every-input.yml"
  (cd "$work/repository" && node "$root/dist/cli.js" init >/dev/null)
  for workflow in "$root"/.github/workflows/*.yml; do
    [ ! -e "$workflow" ] || cp "$workflow" "$work/repository/.github/workflows/own-$(basename "$workflow")"
  done
  (cd "$work/repository" && "$work/bin/actionlint" -no-color -shellcheck= -pyflakes=)
  printf 'actionlint has nothing to say of %s workflows\n' "$(find "$work/repository/.github/workflows" -type f | wc -l)"
}

check_sarif
check_workflows
