"""Edits that reach beyond a line, with what must stay whole kept whole.

A table's row, a caption, a footnote and a block made of evidence never run together with
another line, and a row keeps its cells. What lines know of each other is in `lines`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefwright.domain.prose import BlockKind, Cite, DisputeRef, Prose
from briefwright.domain.text import OBJECT
from briefwright.edits.blocks import joined, slice_of
from briefwright.ui.brief import lines as plain
from briefwright.ui.brief.lines import Line, Lines, Place, cut
from briefwright.ui.brief.setting import MADE_KINDS, caption_and_items

WHOLE = MADE_KINDS | {BlockKind.CAPTION, BlockKind.ROW, BlockKind.FOOTNOTE}
"""The kinds of lines that never run together with others."""

TAB = "\t"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A line of what is put together, and whether it runs together with its neighbour."""

    line: Line
    opens: bool = False
    closes: bool = False


def fitted(
    lines: Sequence[Line], start: Place, end: Place, pieces: Sequence[Line] = ()
) -> tuple[Lines, Place]:
    """The lines with the stretch replaced by the pieces, and the place after these."""
    first, last = lines[start.line], lines[end.line]
    touched = (first, last, *pieces)
    if not any(line.kind in WHOLE for line in touched):
        return plain.replaced(lines, start, end, tuple(_untabbed(piece) for piece in pieces))
    one = len(pieces) < 2 and not any(piece.kind in WHOLE for piece in pieces)
    if start.line == end.line and one:
        return _within(lines, start, end, pieces[0].content if pieces else Prose())
    return _apart(lines, start, end, pieces)


def fitted_move(
    lines: Sequence[Line], start: Place, end: Place, to: Place
) -> tuple[Lines, Place, Place] | None:
    """The lines with the stretch put to another place; None for nowhere new.

    Where something stays whole only text within one line is moved.
    """
    touched = (*lines[start.line : end.line + 1], lines[to.line])
    if not any(line.kind in WHOLE for line in touched):
        return plain.moved(lines, start, end, to)
    pieces = cut(lines, start, end)
    if start <= to <= end or len(pieces) != 1 or TAB in pieces[0].content.text:
        return None
    piece = replace(pieces[0], kind=BlockKind.PARAGRAPH)
    size = end.at - start.at
    if to < start:
        rest, _ = fitted(lines, start, end)
        made, after = fitted(rest, to, to, (piece,))
        return made, to, after
    grown, after = fitted(lines, to, to, (piece,))
    rest, _ = fitted(grown, start, end)
    shift = size if to.line == start.line else 0
    return rest, Place(to.line, to.at - shift), Place(after.line, after.at - shift)


# --- within one line ------------------------------------------------------------------------


def _within(lines: Sequence[Line], start: Place, end: Place, piece: Prose) -> tuple[Lines, Place]:
    line = lines[start.line]
    if line.kind in MADE_KINDS:
        content, at = _in_caption(line, start.at, end.at, piece)
    else:
        gone = slice_of(line.content, start.at, end.at)
        tabs = gone.text.count(TAB) if line.kind is BlockKind.ROW else 0
        put = piece if line.kind is BlockKind.ROW else _untabbed(Line(content=piece)).content
        kept = Prose(text=TAB * max(tabs - put.text.count(TAB), 0))
        head = slice_of(line.content, 0, start.at)
        tail = slice_of(line.content, end.at, len(line.content.text))
        content, at = joined((head, put, kept, tail)), start.at + len(put.text)
    made = replace(line, content=content)
    return (*lines[: start.line], made, *lines[start.line + 1 :]), Place(start.line, at)


def _in_caption(line: Line, start: int, end: int, piece: Prose) -> tuple[Prose, int]:
    """The content with its caption changed; what is cited in the piece becomes an item."""
    caption, items = caption_and_items(line)
    size = len(caption.text)
    start, end = min(start, size), min(end, size)
    words = piece.plain.replace(TAB, " ").replace("\n", " ")
    wanted = DisputeRef if line.kind is BlockKind.POSITIONS else Cite
    added = [
        Prose(text=f"{TAB}{OBJECT}", atoms=(atom,))
        for atom in piece.atoms
        if isinstance(atom, wanted) and atom not in line.content.atoms
    ]
    head, tail = slice_of(caption, 0, start), slice_of(caption, end, size)
    return joined((head, Prose(text=words), tail, items, *added)), start + len(words)


# --- over several lines ---------------------------------------------------------------------


def _apart(
    lines: Sequence[Line], start: Place, end: Place, pieces: Sequence[Line]
) -> tuple[Lines, Place]:
    held = list(_head(lines, start, end))
    held += [
        _Piece(
            line=replace(_untabbed(piece), id=None),
            opens=number == 0 and piece.kind not in WHOLE,
            closes=number == len(pieces) - 1 and piece.kind not in WHOLE,
        )
        for number, piece in enumerate(pieces)
    ]
    put = len(held)
    held += _tail(lines, start, end)
    made: list[Line] = []
    closes, place = False, Place(start.line, 0)
    for number, each in enumerate(held):
        if made and closes and each.opens:
            made[-1] = _run_together(made[-1], each.line)
        else:
            made.append(each.line)
        closes = each.closes
        if number < put:
            typed = caption_and_items(made[-1])[0] if made[-1].kind in MADE_KINDS else None
            size = len((typed or made[-1].content).text)
            place = Place(start.line + len(made) - 1, size)
    if not made:
        made = [Line()]
    after = (*lines[: start.line], *made, *lines[end.line + 1 :])
    return after, place


def _head(lines: Sequence[Line], start: Place, end: Place) -> tuple[_Piece, ...]:
    """What stays of the line where the stretch begins."""
    line = lines[start.line]
    one = start.line == end.line
    if line.kind not in WHOLE:
        kept = slice_of(line.content, 0, start.at)
        return (_Piece(line=replace(line, content=kept), closes=True),) if kept.text else ()
    if one:
        rest, _ = _within(lines, start, end, Prose())
        return (_Piece(line=rest[start.line]),)
    if start.at == 0:
        return ()
    whole = caption_and_items(line)[0] if line.kind in MADE_KINDS else line.content
    (kept_line,), _ = _within(
        (line,), Place(0, start.at), Place(0, max(len(whole.text), start.at)), Prose()
    )
    return (_Piece(line=kept_line),)


def _tail(lines: Sequence[Line], start: Place, end: Place) -> tuple[_Piece, ...]:
    """What stays of the line where the stretch ends."""
    line = lines[end.line]
    one = start.line == end.line
    if line.kind not in WHOLE:
        kept = slice_of(line.content, end.at, len(line.content.text))
        row = None if one and start.at > 0 else line.id
        return (_Piece(line=replace(line, id=row, content=kept), opens=True),) if kept.text else ()
    if one or (end.line == len(lines) - 1 and end.at >= typed_size(line)):
        return ()  # no selection reaches beyond the last line
    (kept_line,), _ = _within((line,), Place(0, 0), Place(0, end.at), Prose())
    return (_Piece(line=kept_line),)


def typed_size(line: Line) -> int:
    """How much of a line is typed, in code points."""
    return len(caption_and_items(line)[0].text)


def _run_together(first: Line, second: Line) -> Line:
    """One line of two; an empty first one takes the kind of the second."""
    content = joined((first.content, second.content))
    if first.content.text:
        return replace(first, content=content)
    return replace(second, id=first.id or second.id, content=content)


def _untabbed(line: Line) -> Line:
    """The line with blanks for tabs, unless these part cells or items in it."""
    if line.kind in MADE_KINDS or line.kind is BlockKind.ROW or TAB not in line.content.text:
        return line
    return replace(line, content=replace(line.content, text=line.content.text.replace(TAB, " ")))
