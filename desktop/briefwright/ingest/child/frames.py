"""One message between parent and child: a JSON object and some bytes, behind their lengths."""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

_LENGTHS = struct.Struct(">QQ")
MAX_VALUES = 64 * 1024 * 1024
"""Bytes of JSON in one message."""

MAX_DATA = 512 * 1024 * 1024
"""Bytes beside the JSON in one message: a drawn page, the text of a book."""

_PIECE = 1 << 20


class Broken(Exception):
    """The other side ended in the middle of a message, or sent what is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """`values` hold what JSON can hold; `data` is None where the message carries none."""

    values: Mapping[str, object]
    data: bytes | None = None


def send(stream: BinaryIO, frame: Frame) -> None:
    """Writes the message; raises OSError when nobody reads any more."""
    values = json.dumps(frame.values, ensure_ascii=True).encode("ascii")
    size = 0 if frame.data is None else len(frame.data) + 1
    stream.write(_LENGTHS.pack(len(values), size))
    stream.write(values)
    if frame.data is not None:
        stream.write(frame.data)
    stream.flush()


def receive(stream: BinaryIO) -> Frame | None:
    """The next message, None at the end of the stream; raises `Broken` for anything else."""
    head = stream.read(_LENGTHS.size)
    if not head:
        return None
    if len(head) < _LENGTHS.size:
        raise Broken
    length, size = _LENGTHS.unpack(head)
    if length > MAX_VALUES or size > MAX_DATA:
        raise Broken
    try:
        values = json.loads(_exactly(stream, length))
    except ValueError as error:
        raise Broken from error
    if not isinstance(values, dict):
        raise Broken
    return Frame(values=values, data=_exactly(stream, size - 1) if size else None)


def _exactly(stream: BinaryIO, size: int) -> bytes:
    """So many bytes, taken piece by piece: memory is used only for what really comes."""
    pieces: list[bytes] = []
    while size:
        piece = stream.read(min(size, _PIECE))
        if not piece:
            raise Broken
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)
