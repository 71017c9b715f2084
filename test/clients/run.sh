#!/usr/bin/env bash
# Checks with heavy clients that are no part of every test run: programs of others that read what Lintel writes, and that read the
# workflows we write. What cannot run on a machine is left out, and the last line says so. Programs are built or installed once for
# each version, below the user's cache; LINTEL_CLIENTS_CACHE names another folder.
set -eu
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
cache=${LINTEL_CLIENTS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/lintel-clients}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
left_out=''
timings=''

# client NAME COMMAND…: runs a check, and notes how long it took.
client() {
  local name=$1 start=$SECONDS
  shift
  "$@"
  timings="$timings, $name $((SECONDS - start)) s"
}

leave_out() {
  left_out="$left_out; $1"
}

# built NAME MODULE VERSION: prints the path of a program in Go, which is built where it is not in the cache.
built() {
  local folder=$cache/$1-$3
  [ -x "$folder/$1" ] || GOBIN=$folder go install "$2@$3" >&2
  printf '%s' "$folder/$1"
}

# tools_of_python: prints the folder of the programs that requirements.txt names.
tools_of_python() {
  local folder
  folder=$cache/python-$(cksum <requirements.txt | cut -d ' ' -f 1)
  if [ ! -e "$folder/ready" ]; then
    python3 -m venv --clear "$folder" >&2
    "$folder/bin/pip" install --quiet --disable-pip-version-check --requirement requirements.txt >&2
    touch "$folder/ready"
  fi
  printf '%s' "$folder/bin"
}

check_sarif() {
  # Its only script makes the program executable, which is done here instead.
  npm ci --silent --ignore-scripts
  multitool=$PWD/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
  chmod u+x "$multitool"
  node check-sarif-clients.ts "$multitool"
}

check_actionlint() {
  local actionlint
  actionlint=$(built actionlint github.com/rhysd/actionlint/cmd/actionlint v1.7.12)
  # Its checks of shell scripts and of Python are further programs, which not every machine has.
  (cd "$work/local" && "$actionlint" -no-color -shellcheck= -pyflakes=)
  printf 'name: x\non: push\njobs: { x: { runs-on: ubuntu-latest, steps: [{ uses: ./, with: { no-such-input: x } }] } }\n' \
    >"$work/local/.github/workflows/spoilt.yml"
  if (cd "$work/local" && "$actionlint" -no-color -shellcheck= -pyflakes= >/dev/null); then
    printf 'actionlint finds no fault in a workflow that has one.\n'
    return 1
  fi
  printf 'actionlint has nothing to say\n'
}

check_zizmor() {
  local zizmor
  zizmor=$(tools_of_python)/zizmor
  "$zizmor" --offline --quiet --collect=all --strict-collection --config zizmor-docs.yml "$work/named"
  mkdir -p "$work/own"
  cp -R "$root/.github" "$root/action.yml" "$root/.pre-commit-hooks.yaml" "$work/own/"
  "$zizmor" --offline --quiet --collect=all --strict-collection "$work/own"
  printf 'name: x\non: pull_request_target\njobs: { x: { runs-on: ubuntu-latest, steps: [{ run: "echo ${{ github.head_ref }}" }] } }\n' \
    >"$work/own/.github/workflows/spoilt.yml"
  if "$zizmor" --offline --quiet "$work/own" >/dev/null 2>&1; then
    printf 'zizmor finds no fault in a workflow that has several.\n'
    return 1
  fi
  printf 'zizmor has nothing to say\n'
}

# The first browser of Chromium's kind that there is.
browser() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

check_html() {
  [ -d node_modules/playwright-core ] || npm ci --silent --ignore-scripts
  node check-html.js "$(browser)"
}

check_reviewdog() {
  node check-reviewdog.ts "$(built reviewdog github.com/reviewdog/reviewdog/cmd/reviewdog v0.21.0)"
}

check_junit() {
  node check-junit.ts "$(tools_of_python)/python"
}

check_frameworks() {
  node check-frameworks.ts "$(tools_of_python)/python"
}

# Installs the hook from this tree, committed or not, and lets it judge a manifest that closes the gate.
check_pre_commit() {
  local tools log=$work/pre-commit.log status=0
  tools=$(tools_of_python)
  mkdir -p "$work/hook" "$work/team"
  (cd "$root" && git ls-files -z --cached --others --exclude-standard --deduplicate |
    while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
    tar --null --files-from - -cf -) | tar -xf - -C "$work/hook"
  commit_all "$work/hook"
  cp "$root/examples/manifests/rbac.yaml" "$work/team/"
  commit_all "$work/team"
  (cd "$work/team" && PRE_COMMIT_HOME=$work/pre-commit "$tools/pre-commit" try-repo "$work/hook" lintel --all-files) >"$log" 2>&1 || status=$?
  if [ "$status" -ne 1 ] || ! grep -q 'cluster-admin-role-binding' "$log"; then
    cat "$log"
    printf 'the hook for pre-commit ends with %s\n' "$status"
    return 1
  fi
  printf 'pre-commit installs the hook, and it judges\n'
}

commit_all() {
  git -C "$1" init --quiet --initial-branch=main
  git -C "$1" add --all
  git -C "$1" -c user.name=Test -c user.email=test@localhost -c commit.gpgSign=false commit --quiet --message=all
}

# The multitool is a program for Linux on x64.
if [ "$(uname -sm)" = 'Linux x86_64' ]; then client 'SARIF multitool' check_sarif; else leave_out "the SARIF multitool, which is for Linux on x64"; fi
if ! browser >/dev/null; then leave_out 'the HTML reports in Chromium, since there is none'; else client Chromium check_html; fi
node write-workflows.ts "$work"
if command -v go >/dev/null; then
  client actionlint check_actionlint
  client reviewdog check_reviewdog
else
  leave_out 'actionlint and reviewdog, since there is no Go to build them with'
fi
if command -v python3 >/dev/null; then
  client zizmor check_zizmor
  client junitparser check_junit
  client compliance-trestle check_frameworks
  client pre-commit check_pre_commit
else
  leave_out 'zizmor, junitparser, compliance-trestle and pre-commit, since there is no Python to run them with'
fi

printf 'took %s\n' "${timings#, }"
if [ -n "$left_out" ]; then printf 'LEFT OUT HERE: %s\n' "${left_out#; }"; else printf 'no client was left out\n'; fi
