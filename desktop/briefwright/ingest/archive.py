"""The members of a ZIP file, read with care: the only way that office documents and books are opened.

Nothing is unpacked onto the disk and no archive inside is opened. What the directory says of sizes
is only ever a reason to refuse; what is read is counted as it comes (SHARING.md section 7).
"""

import io
import zipfile
import zlib

from briefwright.domain.errors import Refused

MAX_MEMBERS = 5_000
"""The most files that an archive may hold."""

MAX_TOTAL = 200 * 1024 * 1024
"""The most bytes that all members may have together, and that are read of them."""

MAX_RATIO = 200
"""How many times larger than it lies in the file a member above `RATIO_FROM` may be."""

RATIO_FROM = 1024 * 1024
"""Bytes; smaller members may be packed as tightly as they like."""

PIECE = 64 * 1024
"""Bytes that are unpacked at a time."""

_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER = 30
_ENCRYPTED = 0x1
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Archive:
    """An opened ZIP file; `name` is that of the file, for sentences."""

    def __init__(self, data: bytes, name: str) -> None:
        """Looks the directory over; raises `Refused` for one that is damaged or over a limit."""
        self._name = name
        if data.count(_ENTRY) > MAX_MEMBERS:
            raise self._too_many()
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise self._damaged() from error
        infos = self._zip.infolist()
        self._refuse_sizes(infos)
        self._refuse_paths(infos)
        self._refuse_overlaps(infos)
        self._infos: dict[str, list[zipfile.ZipInfo]] = {}
        for info in infos:
            self._infos.setdefault(_tidy(info.filename).lower(), []).append(info)
        self._read = 0

    def names(self) -> tuple[str, ...]:
        """The members in the order of the directory, with `/` between folders."""
        return tuple(_tidy(info.filename) for info in self._zip.infolist() if not info.is_dir())

    def has(self, member: str) -> bool:
        """Whether there is such a member; capitals make no difference, as in Office."""
        return member.lower() in self._infos

    def read(self, member: str) -> bytes:
        """The bytes of the member; raises `Refused` when it is missing, damaged or too large."""
        found = self._infos.get(member.lower(), [])
        if not found:
            raise Refused(
                "{name} lacks its part {part}, so that it is damaged: get a whole copy of it.",
                name=self._name,
                part=member,
            )
        if len(found) > 1:
            raise Refused(
                "{name} holds two parts called {part}, and which one counts cannot be told: open "
                "it in the program that made it and save it again.",
                name=self._name,
                part=member,
            )
        return self._unpacked(found[0])

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        if info.flag_bits & _ENCRYPTED:
            raise Refused(
                "{name} is protected by a password: open it in its own program, save it without one, and "
                "import that.",
                name=self._name,
            )
        if info.compress_type not in _PACKINGS:
            raise Refused(
                "{name} is packed in a way that is not read here: open it in the program that "
                "made it and save it again.",
                name=self._name,
            )
        pieces: list[bytes] = []
        size = 0
        try:
            with self._zip.open(info) as member:
                while piece := member.read(PIECE):
                    pieces.append(piece)
                    size += len(piece)
                    self._read += len(piece)
                    if self._read > MAX_TOTAL or _is_bomb(size, info.compress_size):
                        raise self._bomb()
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError) as error:
            raise self._damaged() from error
        return b"".join(pieces)

    def _refuse_sizes(self, infos: list[zipfile.ZipInfo]) -> None:
        if len(infos) > MAX_MEMBERS:
            raise self._too_many()
        if sum(info.file_size for info in infos) > MAX_TOTAL:
            raise self._bomb()

    def _refuse_paths(self, infos: list[zipfile.ZipInfo]) -> None:
        for info in infos:
            path = _tidy(info.filename)
            if path.startswith("/") or ".." in path.split("/") or path[1:2] == ":":
                raise Refused(
                    "{name} holds a part that points outside it ({part}), which no office program "
                    "writes: ask where it comes from.",
                    name=self._name,
                    part=info.filename[:80],
                )

    def _refuse_overlaps(self, infos: list[zipfile.ZipInfo]) -> None:
        end = 0
        for info in sorted(infos, key=lambda info: info.header_offset):
            if info.header_offset < end:
                raise Refused(
                    "{name} is an archive whose parts lie on top of each other, which no office "
                    "program writes: ask where it comes from.",
                    name=self._name,
                )
            end = info.header_offset + _LOCAL_HEADER + info.compress_size

    def _damaged(self) -> Refused:
        return Refused("{name} is damaged or cut off: get a whole copy of it.", name=self._name)

    def _too_many(self) -> Refused:
        return Refused(
            "{name} holds more than {limit} parts, far more than a document has: it is not read.",
            name=self._name,
            limit=MAX_MEMBERS,
        )

    def _bomb(self) -> Refused:
        limit = MAX_TOTAL // (1024 * 1024)
        return Refused(
            "{name} would unpack to a size that no document has (over {limit} MB, or {ratio} "
            "times its own): it is not read.",
            name=self._name,
            limit=limit,
            ratio=MAX_RATIO,
        )


def _is_bomb(size: int, packed: int) -> bool:
    return size > RATIO_FROM and size > MAX_RATIO * max(packed, 1)


def _tidy(path: str) -> str:
    """The path with the one separator that the standard allows; some writers use the other."""
    return path.replace("\\", "/")
