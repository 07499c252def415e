"""The originals of sources: what they are, how they are shown, and where their passages stand.

Files from outside are opened in a child process; what comes back are pictures, places and pages
that refer to nothing outside themselves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath
from threading import Lock

from briefwright.domain.errors import Refused
from briefwright.domain.source import Source
from briefwright.domain.text import Span, clean_line
from briefwright.export.atomic import replace_file
from briefwright.ingest.child.child import Child
from briefwright.ingest.child.tasks import Task
from briefwright.ingest.pdf.places import OnPage, Places, unpacked
from briefwright.service.project import Project

__all__ = [
    "OnPage", "Original", "Originals", "Paged", "Picture", "Places", "Shown", "Way",
    "original_of", "save_original_of",
]  # fmt: skip

SECONDS = 15.0
"""The time that a file has to be shown, or one page of it to be drawn."""

_PDF = "application/pdf"
_PAGES = ("text/html", "multipart/related", "message/rfc822", "application/epub+zip")
_TEXTS = ("text/plain", "text/markdown")
_ENDINGS: Mapping[str, tuple[str, ...]] = {
    _PDF: (".pdf",),
    "text/html": (".html", ".htm", ".xhtml"),
    "multipart/related": (".mhtml", ".mht"),
    "message/rfc822": (".eml",),
    "text/plain": (".txt", ".text", ".log"),
    "text/markdown": (".md", ".markdown"),
    "application/rtf": (".rtf",),
    "application/epub+zip": (".epub",),
    "application/vnd.ms-outlook": (".msg",),
    "application/vnd.oasis.opendocument.text": (".odt",),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
}
"""How a file of this kind may end, the usual ending first: what it is opened with hangs on that."""

_OTHER = (".bin",)


class Way(StrEnum):
    """How an original is shown."""

    PAGES = "pages"
    PAGE = "page"
    OUTSIDE = "outside"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The file that a source was read from; without one (pasted text) its `sha256` is None.

    `name` is safe as the name of a file.
    """

    source: str
    sha256: str | None
    name: str
    media_type: str
    way: Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Paged:
    """A PDF that is shown: width and height of its pages in points, and the places of its text."""

    sizes: tuple[tuple[float, float], ...]
    places: Places

    def marks(self, text: str, spans: Sequence[Span]) -> tuple[tuple[OnPage, ...], ...]:
        """For each stretch of the source's text the rectangles that it fills on the pages."""
        return self.places.marks(text, spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A page or a text that is shown; as HTML it refers to nothing outside itself."""

    text: str
    is_html: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A page drawn: rows of `stride` bytes, four for a pixel: blue, green, red, nothing."""

    width: int
    height: int
    stride: int
    data: bytes


def original_of(source: Source) -> Original:
    """What is there to be shown of the source's original."""
    if source.attachment is None:
        way = Way.NONE
    elif source.media_type == _PDF:
        way = Way.PAGES
    elif source.media_type in (*_PAGES, *_TEXTS):
        way = Way.PAGE
    else:
        way = Way.OUTSIDE
    return Original(
        source=source.id,
        sha256=source.attachment,
        name=_safe_name(source),
        media_type=source.media_type,
        way=way,
    )


def save_original_of(project: Project, original: Original, target: Path) -> None:
    """Writes the original's bytes; raises `Refused` when there are none."""
    replace_file(target, _bytes_of(project, original))


class Originals:
    """Opens originals in a child process of its own; may be called from any thread."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._child = Child(seconds)
        self._turn = Lock()
        self._there: str | None = None
        """The SHA-256 of the file that the child has."""

    def paged(self, project: Project, original: Original) -> Paged:
        """The pages of a PDF; raises `Refused` when it cannot be opened any more."""
        data = _bytes_of(project, original)
        with self._turn:
            self._there = None
            answer = self._child.call(Task.PDF_PLACES, data, name=original.name)
            self._there = original.sha256
        try:
            sizes = _sizes(answer.values.get("sizes"))
            places = unpacked(int(str(answer.values.get("length"))), answer.data)
        except (ValueError, TypeError) as error:
            raise _unshowable(original) from error
        return Paged(sizes=sizes, places=places)

    def draw(self, project: Project, original: Original, page: int, scale: float) -> Picture:
        """A page, counted from 1, at so many pixels to a point; raises `Refused` if it cannot be."""
        with self._turn:
            again = self._there == original.sha256
            data = None if again else _bytes_of(project, original)
            answer = self._child.call(
                Task.PDF_PAGE, data, name=original.name, page=page, scale=scale
            )
            self._there = original.sha256
        width, height, stride = (
            int(str(answer.values.get(each, 0))) for each in ("width", "height", "stride")
        )
        if not 0 < 4 * width <= stride or len(answer.data) < stride * height:
            raise _unshowable(original)
        return Picture(width=width, height=height, stride=stride, data=answer.data)

    def shown(self, project: Project, original: Original) -> Shown:
        """A web page, a message or a text; raises `Refused` when it cannot be shown."""
        data = _bytes_of(project, original)
        with self._turn:
            self._there = None
            answer = self._child.call(
                Task.SHOW, data, name=original.name, media_type=original.media_type
            )
        text = answer.data.decode("utf-8", errors="replace")
        return Shown(text=text, is_html=bool(answer.values.get("html")))

    def close(self) -> None:
        """Ends the process, also one that hangs; a later call starts another."""
        self._child.interrupt()
        with self._turn:
            self._there = None
            self._child.close()


def _bytes_of(project: Project, original: Original) -> bytes:
    if original.sha256 is None:
        raise Refused("This source was pasted: it has no original.")
    with project.read() as reads:
        return reads.attachment(original.sha256)


def _sizes(plain: object) -> tuple[tuple[float, float], ...]:
    if not isinstance(plain, list) or not plain:
        raise ValueError(plain)
    return tuple((float(width), float(height)) for width, height in plain)


def _safe_name(source: Source) -> str:
    """The file's own name without folders and signs that some system refuses, and a true ending."""
    name = PurePath(clean_line(source.filename or source.title).replace("\\", "/")).name
    kept = "".join("-" if char in '<>:"/|?*' or not char.isprintable() else char for char in name)
    kept = kept.strip(" .")[:120] or "original"
    endings = _ENDINGS.get(source.media_type, _OTHER)
    return kept if PurePath(kept).suffix.lower() in endings else f"{kept}{endings[0]}"


def _unshowable(original: Original) -> Refused:
    return Refused(
        "{name} cannot be shown here: save it and open it in another program.",
        name=original.name,
    )
