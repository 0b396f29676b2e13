#!/bin/sh
# Makes or renews a virtual environment with everything in the hashed requirement files, and Koersvast itself.
# Usage: scripts/setup.sh [VENV [PYTHON]]
set -eu
venv=${1:-.venv}
python=${2:-python3}
export UV_PYTHON_DOWNLOADS=never

stop() { printf 'setup: %s\n' "$1" >&2; exit 1; }

command -v "$python" >/dev/null 2>&1 || stop "found no $python; install Python 3.11 or newer (Debian: apt-get install python3)"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
  stop "$python is $("$python" --version 2>&1), and Koersvast needs 3.11 or newer; name another one: make setup PYTHON=python3.13"

have_uv() { uv --version >/dev/null 2>&1; }

if [ ! -x "$venv/bin/python" ]; then
  rm -rf "$venv"
  if have_uv; then
    uv venv --quiet --python "$python" "$venv"
  else
    "$python" -m venv "$venv" || stop "$python cannot make a virtual environment (Debian: apt-get install python3-venv)"
  fi
fi

if ! have_uv; then
  PATH=$(cd "$venv/bin" && pwd):$PATH
  if ! have_uv; then
    # The block of uv in the hashed file: its version, then its hashes, each line but the last ending in \.
    awk '/^uv==/ {found = 1} found {print} found && !/\\$/ {exit}' requirements-dev.txt >"$venv/uv.txt"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$venv/uv.txt"
  fi
fi

requirements=requirements-dev.txt
if ! { node --version && npm --version; } >/dev/null 2>&1; then
  requirements="$requirements requirements-node.txt"
fi
# shellcheck disable=SC2086 # one word a file
uv pip sync --quiet --python "$venv/bin/python" --require-hashes $requirements
uv pip install --quiet --python "$venv/bin/python" --no-deps --no-build-isolation --editable .
touch "$venv/.ready"
