"""`koersvast` as a user has it: a program that is started, piped and stopped."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from koersvast.cli.web.server import HOST, server_of

ROOT = Path(__file__).parents[2]
RUN = [sys.executable, "-c", "from koersvast.cli.main import main; main()"]


def start(*typed: str) -> tuple[subprocess.Popen[str], str]:
    """A started program and the address that it says, once it answers."""
    program = subprocess.Popen(
        [*RUN, *typed], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1
    )
    for line in program.stdout:
        if address := re.search(r"http://[\d.:]+/", line):
            return program, address[0]
    raise AssertionError(program.stderr.read())


@pytest.fixture
def site(tmp_path) -> Path:
    (tmp_path / "index.html").write_text("<h1>Lindebroek</h1>", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "end"])
def test_serve_answers_until_it_is_stopped(site, stop):
    program, address = start("serve", str(site), "--port", "18700")
    with urllib.request.urlopen(address) as answer:
        assert "Lindebroek" in answer.read().decode()
    program.send_signal(stop)
    said, wrong = program.communicate(timeout=20)
    assert program.returncode == 0
    assert "Gestopt." in said
    assert wrong == ""


def test_serve_takes_the_next_port(site):
    with server_of(site, 18800) as taken:
        program, address = start("serve", str(site), "--port", str(taken.server_port))
        program.send_signal(signal.SIGINT)
        program.communicate(timeout=20)
    assert address.startswith(f"http://{HOST}:")
    assert address != taken.address


def test_output_is_utf_8_whatever_the_machine_says():
    done = subprocess.run(
        [*RUN, "check", str(ROOT / "examples" / "haarlem"), "--select", "A01"],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert "€" in done.stdout.decode("utf-8")


def test_a_reader_that_has_seen_enough_gets_no_traceback():
    typed = [*RUN, "check", str(ROOT / "examples" / "haarlem"), "--format", "json"]
    with subprocess.Popen(typed, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        program.stdout.read(1)
        program.stdout.close()
        assert program.stderr.read() == b""


def test_demo_checks_every_page_and_ends(tmp_path):
    done = subprocess.run(
        [*RUN, "demo", "--no-serve", "--to", str(tmp_path), "--port", "18900"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    for name in ("Haarlem ", "Haarlemmermeer ", "Lindebroek ", "programmabegroting-2024.txt"):
        assert name in done.stdout
    assert "elke link werkt" in done.stdout
    assert (tmp_path / "lindebroek" / "datapackage.json").is_file()
