"""The nodes of a composed brief: frozen, resolved, the same for every writer.

Every block has a `style` name (see `styles`), a `language` where it differs
from the document's, and an `origin`. `anchor` is a place that links lead to;
it is unique in its document.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from briefwright.domain.marking import Marking
from briefwright.domain.prose import MarkKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What a node was made from: a table of the project and the id of a row in it."""

    table: str
    row: str


# --- inlines ---------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A run of text set in one way. `language` None means that of its block."""

    text: str
    marks: frozenset[MarkKind] = frozenset()
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CiteLabel:
    """A raised evidence number, such as `7`, that leads to the extract with this anchor.

    `anchor` names this very citation, so that the extract can lead back to it.
    `joined` tells that a comma parts it from the citation right before it.
    """

    label: str
    target: str
    anchor: str
    joined: bool = False
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMark:
    """The raised letter of a remark; `note` is the anchor of the `Note`."""

    label: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Text that leads to an anchor of the document, or to a web address, set as a `Text` is."""

    text: str
    target: str | None = None
    url: str | None = None
    marks: frozenset[MarkKind] = frozenset()
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A forced new line."""


Inline = Text | CiteLabel | NoteMark | Link | Break
Inlines = tuple[Inline, ...]


# --- blocks ----------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """What every block has."""

    style: str
    language: str | None = None
    origin: Origin | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(Node):
    """A heading. `level` 1 or 2; `number` is its printed number or label, such as `2` or
    `Annex A`, None for an unnumbered one; `gist` is the section in a few words.
    """

    level: int
    content: Inlines
    number: str | None = None
    gist: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(Node):
    """A paragraph of running text."""

    content: Inlines


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets(Node):
    """A list whose items stand in no order."""

    items: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered(Node):
    """A list whose items are counted from 1."""

    items: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Node):
    """A quotation set apart, with the line that says whose words it is, dash and all."""

    content: Inlines
    attribution: Inlines = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """The title of a table or figure: `label` such as `Table 1`, and its words."""

    label: str
    content: Inlines


class Align(StrEnum):
    """How the cells of a column are set."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its share of the table's width, how it is set, and the style of its cells."""

    share: float
    align: Align = Align.START
    style: str = "cell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell. `quiet` cells (such as `No reply reported`) are set in grey.

    `anchor` makes the cell a place that links lead to.
    """

    content: Inlines
    quiet: bool = False
    anchor: str | None = None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table; its first cell is the head of the row where the table says so."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Node):
    """A table with one head row that repeats on each page.

    With `row_heads` the first cell of each row is its head, set in style `row-head`.
    """

    columns: tuple[Column, ...]
    head: Row
    rows: tuple[Row, ...]
    caption: Caption | None = None
    note: Inlines = ()
    row_heads: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEvent:
    """An event to draw.

    `start` and `end` are days counted from the first day of the figure, both
    inclusive; None for both means that the day is not known: the event then
    stretches from `after` on, dashed. `label` is short; `date` is as printed;
    `origin` is the finding that dates it.
    """

    label: str
    date: str
    start: int | None
    end: int | None
    after: int | None = None
    contested: bool = False
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A row of the timeline with its label."""

    label: str
    events: tuple[TimelineEvent, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A labelled day of the time axis, counted from the first day of the figure."""

    day: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A drawn timeline of `days` days; only reported dates have ticks. `key` explains marks."""

    days: int
    ticks: tuple[Tick, ...]
    lanes: tuple[Lane, ...]
    key: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleStep:
    """A term of the likelihood scale with its printed range."""

    words: str
    range: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleDrawing:
    """The likelihood scale as a row of cells."""

    steps: tuple[ScaleStep, ...]


Drawing = Timeline | ScaleDrawing


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Node):
    """A drawing. `alt` gives in words all facts that it shows."""

    drawing: Drawing
    caption: Caption
    alt: str
    note: Inlines = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Node):
    """A hairline across the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBreak(Node):
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsEntry:
    """A line of the contents; writers that have pages add the page of `target`."""

    level: int
    number: str | None
    text: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents(Node):
    """The table of contents."""

    title: str
    entries: tuple[ContentsEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BibliographyEntry(Node):
    """A source: `label` such as `S1`, and its description."""

    label: str
    content: Inlines


@dataclass(frozen=True, slots=True, kw_only=True)
class Bibliography(Node):
    """The list of sources."""

    entries: tuple[BibliographyEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MetaCell:
    """A label and its value in the row under the title, such as `Issued`."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleBlock(Node):
    """The head of the brief."""

    kicker: str | None
    title: str
    standfirst: str | None
    cells: tuple[MetaCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BottomLine(Node):
    """The answer in a few sentences, beside its label."""

    label: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementRow(Node):
    """A key judgement. `band` is its range in per cent, None when it is not judged.

    `term` is printed in the margin (`Likely`, `Not judged`), `range_text` beside it
    (`55–80%`), `confidence_text` below (`Confidence: low`, `Evidence too thin`).
    """

    term: str
    range_text: str | None
    band: tuple[int, int] | None
    confidence_text: str
    statement: Inlines
    reasons: Inlines


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementBox(Node):
    """The box of key judgements."""

    label: str
    explanation: str
    rows: tuple[JudgementRow, ...]


Block = (
    Heading
    | Paragraph
    | Bullets
    | Numbered
    | Quote
    | Table
    | Figure
    | Rule
    | PageBreak
    | Contents
    | Bibliography
    | TitleBlock
    | BottomLine
    | JudgementBox
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A remark at the foot of the page, lettered."""

    label: str
    anchor: str
    content: Inlines
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The few words that writers themselves print, in the document's language.

    `page_of` has the places `{page}` and `{pages}`.
    """

    page_of: str
    edition: str
    contents: str
    notes: str
    in_short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What the file says about itself.

    `date` is as printed, `date_iso` as `YYYY-MM-DD` where all of it is known;
    `edition` is its number alone, without `, final`.
    """

    title: str
    language: str
    marking: Marking
    organisation: str | None
    author: str | None
    subject: str | None
    date: str | None
    date_iso: str | None
    edition: str | None
    keywords: tuple[str, ...] = ()
    words: Words = field(
        default_factory=lambda: Words(
            page_of="Page {page} of {pages}",
            edition="Edition",
            contents="Contents",
            notes="Notes",
            in_short="In short",
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceEntry:
    """One extract as a machine reads it: number, quotation, source, paragraph, grade, hash."""

    number: int
    quotation: str
    source: str
    paragraph: int
    grade: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A composed brief. `fingerprint` is the SHA-256 of its content without origins."""

    meta: Meta
    front: tuple[Block, ...]
    body: tuple[Block, ...]
    annexes: tuple[Block, ...]
    notes: tuple[Note, ...]
    trace: tuple[TraceEntry, ...]
    fingerprint: str
