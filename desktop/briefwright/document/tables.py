"""The tables of a brief: positions in its disputes, dated events, and those written by hand."""

from collections.abc import Mapping

from briefwright.document.composition import Composition
from briefwright.document.dates import printed_date
from briefwright.document.model import (
    Align,
    Caption,
    Cell,
    Column,
    Inlines,
    Origin,
    Row,
    Table,
    Text,
)
from briefwright.document.occurrences import Occurrence, occurrences
from briefwright.document.prose import cells, inlines, plain
from briefwright.domain.dispute import Dispute, Position, Stance
from briefwright.domain.prose import Block, DisputeRef, Prose

_SHARES: Mapping[int, tuple[float, ...]] = {
    1: (1.0,),
    2: (1.0, 3.0),
    3: (1.0, 1.5, 1.5),
    4: (1.0, 1.0, 1.0, 1.0),
}
"""Columns on the page's grid of four (PAPER.md section 6); wider tables share evenly."""
_EVENT_SHARES = (1.0, 2.0, 1.0)
_JOINS = ":;,.("


def columns(count: int) -> tuple[Column, ...]:
    """Columns of the usual widths for a table with this many."""
    return tuple(Column(share=share) for share in _SHARES.get(count, (1.0,) * count))


def text_cell(text: str, *, quiet: bool = False) -> Cell:
    """A cell that holds only these words."""
    return Cell(content=(Text(text=text),), quiet=quiet)


def head(*words: str) -> Row:
    """The head row with these words."""
    return Row(cells=tuple(text_cell(word) for word in words))


def caption_of(block: Block, prose: Prose, at: Composition) -> Caption | None:
    """The caption with the number that the block was given; None where it has none."""
    label = at.numbering.labels.get(block.id)
    return Caption(label=label.words, content=inlines(prose, at)) if label else None


def positions_table(block: Block, at: Composition) -> Table:
    """Who says what about each of the disputes named by the block's atoms."""
    caption = caption_of(block, _without_atoms(cells(block.content)[0]), at)
    wanted = [atom.dispute for atom in block.content.atoms if isinstance(atom, DisputeRef)]
    known = {dispute.id: dispute for dispute in at.snapshot.disputes}
    disputes = [known[name] for name in wanted if name in known]
    actors = list(dict.fromkeys(p.actor for d in disputes for p in at.positions(d)))
    words = (at.phrases.proposition, *actors, at.phrases.evidence)
    return Table(
        style="table",
        origin=Origin(table="block", row=block.id),
        anchor=_anchor(block, at),
        columns=columns(len(words)),
        head=head(*words),
        rows=tuple(_positions_row(dispute, actors, at) for dispute in disputes),
        caption=caption,
        note=note_of(block),
    )


def _positions_row(dispute: Dispute, actors: list[str], at: Composition) -> Row:
    origin = Origin(table="dispute", row=dispute.id)
    said = {position.actor: position for position in at.positions(dispute)}
    return Row(
        cells=(
            Cell(content=(Text(text=dispute.proposition),), origin=origin),
            *(_position_cell(said.get(actor), at) for actor in actors),
            text_cell(dispute.evidence or ""),
        )
    )


def _position_cell(position: Position | None, at: Composition) -> Cell:
    if position is None or position.stance is Stance.SILENT:
        return text_cell(at.phrases.stances[Stance.SILENT], quiet=True)
    words = at.phrases.stances[position.stance]
    if position.words:
        gap = "" if position.words[0] in _JOINS else " "
        words = f"{words}{gap}{position.words}"
    labels = at.citer.cite([position.finding] if position.finding else [])
    origin = Origin(table="position", row=position.id)
    return Cell(content=(Text(text=words), *labels), origin=origin)


def events_table(block: Block, at: Composition) -> Table:
    """The events that the block cites, in time, each with how it is reported."""
    caption, events = occurrences(block, at)
    phrases = at.phrases
    return Table(
        style="table",
        origin=Origin(table="block", row=block.id),
        anchor=_anchor(block, at),
        columns=tuple(Column(share=share) for share in _EVENT_SHARES),
        head=head(phrases.date, phrases.event, phrases.status),
        caption=caption_of(block, caption, at),
        rows=tuple(_event_row(event, at) for event in events),
        note=note_of(block),
    )


def _event_row(event: Occurrence, at: Composition) -> Row:
    finding = event.finding
    when = (
        printed_date(finding.date, at.language, at.phrases) if finding.date else at.phrases.undated
    )
    origin = Origin(table="finding", row=finding.id)
    return Row(
        cells=(
            text_cell(when),
            Cell(content=(Text(text=event.words), *at.citer.cite(event.cites)), origin=origin),
            Cell(content=_status(event, at), origin=origin),
        )
    )


def _status(event: Occurrence, at: Composition) -> Inlines:
    against = at.contesting(event.finding.id)
    if not against:
        return (Text(text=at.phrases.statuses[event.finding.kind]),)
    actors = at.phrases.list_and.join(position.actor for position in against)
    labels = at.citer.cite(position.finding for position in against if position.finding)
    return (Text(text=at.phrases.contested_by.format(actors=actors)), *labels)


def written_table(caption: Block | None, rows: tuple[Block, ...], at: Composition) -> Table:
    """The table written in these row blocks; its first row is the head."""
    title = caption_of(caption, caption.content, at) if caption else None
    lines = [cells(row.content) for row in rows]
    width = max(len(line) for line in lines)
    made = [_written_row(line, width, row, at) for line, row in zip(lines, rows, strict=True)]
    return Table(
        style="table",
        origin=Origin(table="block", row=(caption or rows[0]).id),
        anchor=_anchor(caption, at) if caption else None,
        columns=_written_columns(made[1:], width),
        head=made[0],
        rows=tuple(made[1:]),
        caption=title,
        note=note_of(caption) if caption else (),
    )


def _written_row(line: tuple[Prose, ...], width: int, block: Block, at: Composition) -> Row:
    origin = Origin(table="block", row=block.id)
    made = [Cell(content=inlines(cell, at), origin=origin) for cell in line]
    empty = [Cell(content=(), origin=origin)] * (width - len(made))
    return Row(cells=(*made, *empty))


def _written_columns(rows: list[Row], width: int) -> tuple[Column, ...]:
    """The usual columns, with those that hold nothing but figures set to the end."""
    found: list[Column] = []
    for index, column in enumerate(columns(width)):
        words = [plain(row.cells[index].content).strip() for row in rows]
        figures = bool(words) and index > 0 and all(_is_figure(word) for word in words)
        align = Align.END if figures else Align.START
        found.append(Column(share=column.share, align=align))
    return tuple(found)


def _is_figure(word: str) -> bool:
    bare = word.strip("%€$£ \u00a0\u202f").replace(",", "").replace(".", "").replace(" ", "")
    return bare.removeprefix("−").removeprefix("-").isdecimal()


def note_of(block: Block) -> Inlines:
    """The note under a table or figure."""
    return (Text(text=block.detail),) if block.detail else ()


def _anchor(block: Block, at: Composition) -> str | None:
    label = at.numbering.labels.get(block.id)
    return label.anchor if label else None


def _without_atoms(prose: Prose) -> Prose:
    return Prose(text=prose.plain.strip())
