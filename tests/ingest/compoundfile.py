"""Compound files for tests ([MS-CFB], version 3): storages and streams, as Outlook keeps a message."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

SECTOR, SMALL = 512, 64
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STORAGE, _STREAM, _ROOT = 1, 2, 5

Tree: TypeAlias = Mapping[str, "bytes | Tree"]


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    children: list[int] = field(default_factory=list)


def compound(tree: Tree) -> bytes:
    """A compound file of these streams; a mapping stands for a storage."""
    entries = [_Entry("Root Entry", _ROOT)]
    _add(entries, 0, tree)
    small = b""
    starts: dict[int, int] = {}
    chains: list[int] = []
    for number, entry in enumerate(entries):
        if entry.kind == _STREAM:
            starts[number] = len(small) // SMALL
            pieces = -(-len(entry.data) // SMALL)
            chains += [len(chains) + each + 1 for each in range(pieces - 1)]
            chains += [_END] if pieces else []
            small += entry.data.ljust(pieces * SMALL, b"\0")
    directory = b"".join(_record(entries, each, starts, len(small)) for each in range(len(entries)))
    parts = [
        _filled(directory),
        _filled(struct.pack(f"<{len(chains)}I", *chains), b"\xff"),
        _filled(small),
    ]
    return _file(parts)


def _add(entries: list[_Entry], parent: int, tree: Tree) -> None:
    for name, content in tree.items():
        number = len(entries)
        entries[parent].children.append(number)
        if isinstance(content, bytes):
            entries.append(_Entry(name, _STREAM, content))
        else:
            entries.append(_Entry(name, _STORAGE))
            _add(entries, number, content)


def _record(entries: list[_Entry], at: int, starts: Mapping[int, int], small: int) -> bytes:
    """An entry of the directory; its siblings hang on it one after another."""
    entry = entries[at]
    siblings = next((each.children for each in entries if at in each.children), [])
    later = siblings[siblings.index(at) + 1 :] if siblings else []
    child = entry.children[0] if entry.children else _FREE
    size = small if entry.kind == _ROOT else len(entry.data)
    start = _root_start(entries) if entry.kind == _ROOT else starts.get(at, 0)
    name = entry.name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16sI8s8sIQ",
        name, len(name), entry.kind, 1, _FREE, later[0] if later else _FREE, child,
        b"", 0, b"", b"", start, size,
    )  # fmt: skip


def _root_start(entries: list[_Entry]) -> int:
    """Where the small streams begin: behind the directory and the chains of the small sectors."""
    directory = -(-128 * len(entries) // SECTOR)
    pieces = sum(-(-len(entry.data) // SMALL) for entry in entries)
    return 1 + directory + -(-4 * pieces // SECTOR)


def _filled(data: bytes, filler: bytes = b"\0") -> bytes:
    return data.ljust(-(-len(data) // SECTOR) * SECTOR, filler)


def _file(parts: list[bytes]) -> bytes:
    """The file of a sector with chains, and then the parts, each a chain of its own."""
    fat, begins = [_FAT], []
    for part in parts:
        begins.append(len(fat))
        count = len(part) // SECTOR
        fat += [len(fat) + each + 1 for each in range(count - 1)] + ([_END] if count else [])
    assert len(fat) <= SECTOR // 4, "one sector of chains is enough for a test"
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII109I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, 1, begins[0], 0,
        4096, begins[1], len(parts[1]) // SECTOR, _END, 0, 0, *[_FREE] * 108,
    )  # fmt: skip
    chains = struct.pack(f"<{len(fat)}I", *fat).ljust(SECTOR, b"\xff")
    return header + chains + b"".join(parts)


def properties(
    values: Mapping[int, "str | bytes | int"], *, header: int = 8
) -> dict[str, "bytes | Tree"]:
    """The streams of an object's properties: text in Unicode, bytes, numbers, times above 2 ** 32."""
    streams: dict[str, bytes | Tree] = {}
    table = bytes(header)
    for pid, value in values.items():
        if isinstance(value, int):
            kind = 0x0040 if value >= 1 << 32 else 0x0003
            table += struct.pack("<HHIQ", kind, pid, 6, value)
            continue
        content = value.encode("utf-16-le") if isinstance(value, str) else value
        kind = 0x001F if isinstance(value, str) else 0x0102
        streams[f"__substg1.0_{pid:04X}{kind:04X}"] = content
        table += struct.pack("<HHIII", kind, pid, 6, len(content) + 2, 0)
    streams["__properties_version1.0"] = table
    return streams
