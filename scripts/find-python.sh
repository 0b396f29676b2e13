#!/bin/sh
# Prints a Python of the version given (3.13) that runs, from the PATH or from pyenv; nothing where there is none.
set -u
for python in "python$1" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$1"*/bin/"python$1"; do
  if "$python" -c '' 2>/dev/null; then
    echo "$python"
    exit
  fi
done
