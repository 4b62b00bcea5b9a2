"""A real web server on this machine for the tests of addresses: it answers what it is told, and keeps what it was asked."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any, NamedTuple


class Answer(NamedTuple):
    """What is answered: `length` is announced in place of the true one, `drip` a pause after each byte, `hold` one before all."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = {}
    length: int | None = None
    drip: float = 0.0
    hold: float = 0.0


class Asked(NamedTuple):
    """What a client asked."""

    method: str
    path: str
    headers: Mapping[str, str]


class Web:
    """The server as a test sees it."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.answers: dict[str, list[Answer]] = {}
        self.asked: list[Asked] = []
        self.most_at_once = self.at_once = 0
        self.lock = Lock()

    def put(self, path: str, *answers: Answer | bytes) -> str:
        """Answer so at this path, one after the other, the last for ever; the address of it."""
        self.answers[path] = [each if isinstance(each, Answer) else Answer(each) for each in answers]
        return self.address + path

    def take(self, asked: Asked) -> Answer:
        """What is answered now."""
        self.asked.append(asked)
        answers = self.answers.get(asked.path) or [Answer(b"nothing here", 404)]
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        tag = answer.headers.get("ETag")
        if tag and asked.headers.get("If-None-Match") == tag:
            return Answer(b"", 304, answer.headers)
        return answer

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Counts how many are answered at the same time."""
        with self.lock:
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        yield
        with self.lock:
            self.at_once -= 1

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [asked.path for asked in self.asked]


@contextmanager
def serve() -> Iterator[Web]:
    """A server that runs as long as the block."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            with web.counted():
                answer = web.take(Asked(self.command, self.path, dict(self.headers)))
                time.sleep(answer.hold)
            _answer(self, answer)

        do_HEAD = do_GET  # noqa: N815 – the names are the library's

        def log_message(self, *_: Any) -> None:
            """Nothing is said."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    web = Web(f"http://127.0.0.1:{server.server_port}")
    thread = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _answer(handler: BaseHTTPRequestHandler, answer: Answer) -> None:
    handler.send_response(answer.status)
    for name, value in answer.headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(answer.body) if answer.length is None else answer.length))
    handler.end_headers()
    if handler.command == "HEAD" or answer.status == 304:
        return
    pieces = [answer.body[at : at + 1] for at in range(len(answer.body))] if answer.drip else [answer.body]
    try:
        for piece in pieces:
            handler.wfile.write(piece)
            handler.wfile.flush()
            time.sleep(answer.drip)
    except OSError:
        pass  # the client has heard enough
    handler.close_connection = answer.length is not None or handler.close_connection
