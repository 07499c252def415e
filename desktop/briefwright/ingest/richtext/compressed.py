"""Rich Text as Outlook packs it into a message ([MS-OXRTFCP], sections 2.1.3 and 3.1.4)."""

import struct

from briefwright.domain.errors import Refused

MAX_UNPACKED = 50 * 1024 * 1024
"""Bytes; the packing can make a text about nine times smaller."""

_HEAD = struct.Struct("<IIII")
_PACKED, _PLAIN = 0x75465A4C, 0x414C454D
_BEGINNING = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What the dictionary holds before the first byte, so that common words are short at once."""

_RING = 4096


def unpacked(data: bytes, name: str) -> bytes:
    """The Rich Text; raises `Refused` when it is damaged. `name` is that of the message."""
    if len(data) < _HEAD.size:
        raise _damaged(name)
    size, _, kind, _ = _HEAD.unpack_from(data)
    body = data[_HEAD.size : size + 4]
    if kind == _PLAIN:
        return body
    if kind != _PACKED:
        raise _damaged(name)
    return _expanded(body, name)


def _expanded(body: bytes, name: str) -> bytes:
    ring = bytearray(_BEGINNING.ljust(_RING, b"\0"))
    at, write = 0, len(_BEGINNING)
    out = bytearray()
    while at < len(body):
        control = body[at]
        at += 1
        for bit in range(8):
            if not control & (1 << bit):
                piece = body[at : at + 1]
                at += 1
            else:
                if at + 2 > len(body):
                    return bytes(out)
                token = int.from_bytes(body[at : at + 2], "big")
                at += 2
                if token >> 4 == write % _RING:
                    return bytes(out)
                piece = _copied(ring, token >> 4, (token & 0xF) + 2, write)
            for byte in piece:
                ring[write % _RING] = byte
                write += 1
            out += piece
        if len(out) > MAX_UNPACKED:
            raise _damaged(name)
    return bytes(out)


def _copied(ring: bytearray, start: int, length: int, write: int) -> bytes:
    """The bytes at a place of the dictionary; those that are being written may be among them."""
    piece = bytearray()
    for step in range(length):
        distance = (write - start) % _RING or _RING
        place = (start + step % distance) % _RING
        piece.append(ring[place])
    return bytes(piece)


def _damaged(name: str) -> Refused:
    return Refused("{name} is damaged or cut off: get a whole copy of it.", name=name)
