"""A small web server for a site on this machine, seen by nobody else."""

from __future__ import annotations

import errno
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HOST = "127.0.0.1"
PORT = 8000
_PORTS_TRIED = 100


class NoFreePort(OSError):
    """None of the ports tried is free; `first` and `last` say which those are."""

    def __init__(self, first: int, last: int) -> None:
        self.first, self.last = first, last
        super().__init__(f"no free port from {first} to {last}")


class Pages(SimpleHTTPRequestHandler):
    """Files of one folder, always fresh, with the site's own page for what is not there."""

    protocol_version = "HTTP/1.1"
    # Else the end of an answer waits 40 ms for word that its beginning arrived.
    disable_nagle_algorithm = True

    def end_headers(self) -> None:
        # A site that was published again must show at once.
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name http.server gives it
        """Nothing: the terminal is for the address."""

    def list_directory(self, path: object) -> None:
        """A folder without index.html is not a page; its files are nobody's business."""
        self.send_error(HTTPStatus.NOT_FOUND)


class Server(ThreadingHTTPServer):
    """Serves one site; threads end with the program."""

    daemon_threads = True

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.server_port}/"


def server_of(site: Path, port: int = PORT) -> Server:
    """A server for a site on this port, or on the next that is free. Raises NoFreePort."""
    last = min(port + _PORTS_TRIED - 1, 65535)
    for number in range(port, last + 1):
        try:
            return Server((HOST, number), partial(Pages, directory=str(site)))
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
    raise NoFreePort(port, last)
