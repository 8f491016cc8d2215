#!/usr/bin/env bash
# Runs corsvet's pre-commit hook for real: pre-commit builds corsvet from this
# repository's HEAD and checks a small repository made for the purpose.
# Needs go and git; installs Debian's pre-commit when there is none.
# Usage: integration/precommit.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

if ! command -v pre-commit >/dev/null; then
	command -v apt-get >/dev/null || { echo "install pre-commit first: https://pre-commit.com" >&2; exit 2; }
	apt-get update -qq
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends pre-commit
fi

# Settings of git for this run only. pre-commit hands these variables, and
# hardly any other of git's, to the git commands that it starts.
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
export GIT_CONFIG_COUNT=0
setting() {
	export "GIT_CONFIG_KEY_$GIT_CONFIG_COUNT=$1" "GIT_CONFIG_VALUE_$GIT_CONFIG_COUNT=$2"
	GIT_CONFIG_COUNT=$((GIT_CONFIG_COUNT + 1))
}
setting user.name tester
setting user.email tester@localhost
setting init.defaultBranch main
setting safe.directory '*'
setting commit.gpgSign false

export PRE_COMMIT_HOME=$work/cache PRE_COMMIT_COLOR=never
# pre-commit gives every build a GOPATH of its own: modules that are here
# already need not be fetched again.
GOMODCACHE=$(go env GOMODCACHE)
export GOMODCACHE

# try-repo would take along what is not committed yet; users get what is.
git clone -q "$project" "$work/corsvet"
rev=$(git -C "$work/corsvet" rev-parse HEAD)

mkdir "$work/app" && cd "$work/app"
git init -q
printf 'module example.com/app\n\ngo 1.26\n' >go.mod

program bad && git add .
expect fail 'credentials: ' 'try-repo on a bad program' pre-commit try-repo "$work/corsvet" corsvet --all-files
program good && git add .
expect 0 Passed 'try-repo on a good program' pre-commit try-repo "$work/corsvet" corsvet --all-files

cat >.pre-commit-config.yaml <<YAML
repos:
  - repo: $work/corsvet
    rev: $rev
    hooks:
      - id: corsvet
YAML
pre-commit install
program bad && git add .
expect fail 'credentials: ' 'a bad commit is stopped' git commit -m 'Serve accounts'
program good && git add .
expect 0 Passed 'a good commit is made' git commit -m 'Serve accounts'
echo "Notes." >README.md && git add .
expect 0 Skipped 'a commit without Go files is not checked' git commit -m 'Add notes'
expect 0 2 'the history has the two good commits' git rev-list --count HEAD

finish
