"""Prose as it is stored: text with one U+FFFC per atom, the atoms in order, and marks.

No numbers and no labels stand here; `document.compose` makes them. Positions
are code points of `text`, half open.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from briefwright.domain.entity import Entity
from briefwright.domain.errors import Bug
from briefwright.domain.text import OBJECT


class MarkKind(StrEnum):
    """How a stretch of text is set, or what it carries."""

    BOLD = "bold"
    ITALIC = "italic"
    FOREIGN = "foreign"
    LINK = "link"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of text set in one way.

    `detail` is the language of a foreign stretch, the address of a link, the id of a comment.
    """

    start: int
    end: int
    kind: MarkKind
    detail: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cite:
    """A citation of a finding."""

    finding: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRef:
    """A cross-reference to a section, a table or a figure: the id of a section or of a block."""

    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRef:
    """A reference to a remark at the foot of the page: the id of a footnote block."""

    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeRef:
    """One dispute in a block that shows positions; the id of a dispute."""

    dispute: str


Atom = Cite | SectionRef | NoteRef | DisputeRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A run of text. Raises `Bug` when atoms and U+FFFC do not agree in number."""

    text: str = ""
    atoms: tuple[Atom, ...] = ()
    marks: tuple[Mark, ...] = field(default=())

    def __post_init__(self) -> None:
        """Refuses a value in which an atom has no place or a place no atom."""
        if self.text.count(OBJECT) != len(self.atoms):
            raise Bug(f"{len(self.atoms)} atoms in a text with {self.text.count(OBJECT)} places")
        if any(not 0 <= m.start < m.end <= len(self.text) for m in self.marks):
            raise Bug("a mark lies outside its text")

    @property
    def plain(self) -> str:
        """The text without its atoms."""
        return self.text.replace(OBJECT, "")

    def cited(self) -> tuple[str, ...]:
        """The ids of the findings cited, in order, repeats kept."""
        return tuple(atom.finding for atom in self.atoms if isinstance(atom, Cite))


class BlockKind(StrEnum):
    """What a block is.

    `positions` shows the disputes named by its atoms as a table with its text as
    caption; `events` and `timeline` do so with the findings cited by it. Rows in
    succession make one table: cells are parted by tabs, the first row is its head,
    and a `caption` before it is its title.
    """

    PARAGRAPH = "paragraph"
    SUBHEADING = "subheading"
    BULLET = "bullet"
    NUMBERED = "numbered"
    QUOTE = "quote"
    CAPTION = "caption"
    ROW = "row"
    POSITIONS = "positions"
    EVENTS = "events"
    TIMELINE = "timeline"
    FOOTNOTE = "footnote"


class Slot(StrEnum):
    """The part of its owner that a block belongs to."""

    BODY = "body"
    BOTTOM_LINE = "bottom_line"
    NOTES = "notes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block(Entity):
    """One block of prose. `owner` is the id of a section, or of a brief for its own slots.

    `detail` is a quotation's attribution, a figure's or table's note. `language`
    None means the brief's. A split keeps the id on the longer half and records
    that id in `split_from` on the other.
    """

    owner: str
    slot: Slot = Slot.BODY
    pos: str
    kind: BlockKind = BlockKind.PARAGRAPH
    content: Prose = field(default_factory=Prose)
    detail: str | None = None
    language: str | None = None
    split_from: str | None = None
