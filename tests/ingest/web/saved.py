"""Pages saved as one message, as browsers write them."""

import base64
import quopri
from collections.abc import Mapping
from email.header import Header

FRAME = "<html><p>The words of the frame are read, since the page has none.</p></html>"


def saved(
    page: str,
    *,
    charset: str = "utf-8",
    transfer: str = "quoted-printable",
    frames: tuple[str, ...] = (),
    pictures: Mapping[str, bytes] | None = None,
) -> bytes:
    """The page at https://example.org/story, saved on 5 March 2025, with what it needs."""
    lines = [
        "From: <Saved by Blink>",
        f"Snapshot-Content-Location: {Header('https://example.org/story?a=é', 'utf-8').encode()}",
        f"Subject: {Header('Frontière fermée', 'utf-8').encode()}",
        "Date: Wed, 5 Mar 2025 12:13:14 +0100",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="parts"',
        "",
    ]
    parts = [
        _part("text/html", "https://example.org/story?a=é", page.encode(charset), charset, transfer)
    ]
    parts += [
        _part("text/html", f"cid:f{number}", frame.encode(), "utf-8", transfer)
        for number, frame in enumerate(frames, start=1)
    ]
    parts += [
        _part("image/png", location, data, None, "base64")
        for location, data in (pictures or {}).items()
    ]
    head = "\r\n".join(lines).encode()
    return head + b"".join(b"\r\n--parts\r\n" + part for part in parts) + b"\r\n--parts--\r\n"


def _part(kind: str, location: str, data: bytes, charset: str | None, transfer: str) -> bytes:
    match transfer:
        case "quoted-printable":
            data = quopri.encodestring(data)
        case "base64":
            data = base64.encodebytes(data)
        case _:
            pass
    ending = f'; charset="{charset}"' if charset else ""
    written = location if location.isascii() else Header(location, "utf-8").encode()
    named = f"Content-Location: {written}"
    if location.startswith("cid:"):
        named = f"Content-ID: <{location.removeprefix('cid:')}>"
    head = (
        f"Content-Type: {kind}{ending}\r\nContent-Transfer-Encoding: {transfer}\r\n{named}\r\n\r\n"
    )
    return head.encode() + data
