"""What the Insert menu puts into the text: tables and figures, their notes, references to them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRectF
from PySide6.QtWidgets import QWidget

from briefwright.document.numbering import ANNEX_EVIDENCE, ANNEX_TERMS
from briefwright.domain.finding import Finding
from briefwright.domain.prose import BlockKind, DisputeRef, Prose, SectionRef, Slot
from briefwright.domain.text import OBJECT
from briefwright.edits.blocks import joined
from briefwright.service.commands.blocks import SetBlock
from briefwright.service.commands.tabling import made_of
from briefwright.service.made import read_made
from briefwright.ui.ask import Asker
from briefwright.ui.brief.acts import Acts
from briefwright.ui.brief.figure_keys import FigureKeys
from briefwright.ui.brief.figures import Figures
from briefwright.ui.brief.lines import Line, Lines, Place
from briefwright.ui.brief.setting import MADE_KINDS
from briefwright.ui.brief.tabling import TAB, new_table, rows_of
from briefwright.ui.brief.workplace import Workplace
from briefwright.ui.widgets.picker import Choice, Picker

MOST_ROWS, MOST_COLUMNS = 60, 12
_ACTS: Mapping[BlockKind, str] = {
    BlockKind.POSITIONS: "Insert a positions table",
    BlockKind.EVENTS: "Insert an events table",
    BlockKind.TIMELINE: "Insert a timeline",
}


class Inserting(QObject):
    """Asks for what is wanted and puts it under the line of the caret, each as one step."""

    def __init__(
        self,
        *,
        place: Workplace,
        acts: Acts,
        asker: Asker,
        figures: Figures,
        work: QWidget,
    ) -> None:
        super().__init__(place.page)
        self.picker = Picker(place.page.viewport())
        self._place = place
        self._acts = acts
        self._asker = asker
        self._figures = figures
        self._work = work

    # --- made of evidence ------------------------------------------------------

    def positions(self) -> None:
        """Asks for a dispute and puts in the table of who says what, or adds it to the one here."""
        brief = self._place.brief()
        if brief is None or not self._in_section():
            return
        disputes = self._place.bridge.project.disputes(brief)
        choices = [Choice(words=each.proposition, row=each.id) for each in disputes]
        nothing = self.tr("No dispute fits. Disputes are made in Analysis.")
        self._ask(self.tr("Dispute"), nothing, choices, self._put_positions)

    def _put_positions(self, dispute: str) -> None:
        lines, at = self._place.writer.lines, self._place.page.caret()
        line = lines[at.line]
        if line.kind is not BlockKind.POSITIONS:
            self._put_made(BlockKind.POSITIONS, (dispute,))
            return
        atom = DisputeRef(dispute=dispute)
        if atom in line.content.atoms:
            return
        item = Prose(text=f"{TAB}{OBJECT}", atoms=(atom,))
        made = replace(line, content=joined((line.content, item)))
        after = (*lines[: at.line], made, *lines[at.line + 1 :])
        self._place.writer.rewrite(after, "Add an item", at, at)

    def events(self, kind: BlockKind) -> None:
        """Puts in the dated findings of the section as this kind; asks for one where it has none."""
        if not self._in_section():
            return
        dated = self._dated()
        if dated:
            self._put_made(kind, [finding.id for finding in dated])
            return
        every = _in_time(self._place.bridge.project.findings())
        choices = [Choice(words=f"{each.statement} · {each.date}", row=each.id) for each in every]
        nothing = self.tr("No finding with a date fits. Give findings their dates in Findings.")
        words = self.tr("Dated finding")
        self._ask(words, nothing, choices, lambda row: self._put_made(kind, (row,)))

    def _dated(self) -> list[Finding]:
        """The dated findings of the section that is written, in time."""
        owner = self._place.writer.owner
        if owner is None:
            return []
        project = self._place.bridge.project
        placed = [link.finding for link in project.placed(owner)]
        known = {finding.id: finding for finding in project.findings()}
        return _in_time([known[row] for row in placed if row in known])

    def _put_made(self, kind: BlockKind, rows: Sequence[str]) -> None:
        self._put((Line(kind=kind, content=made_of(kind, "", rows)),), _ACTS[kind])

    def say(self, keys: FigureKeys, row: str, item: str) -> None:
        """Asks for the words of an item; what its finding states stands there otherwise."""
        words = keys.words_of(row, item)
        if words is None:
            return
        finding = self._place.labels.evidence.citable.get(item)
        known = words or (finding.finding.statement if finding is not None else "")
        title, label = self.tr("Entry of the figure"), self.tr("Words")
        given = self._asker.line(self._work, title, label, known)
        if given is not None and given.strip() != known:
            keys.say(row, item, given)

    # --- by hand -----------------------------------------------------------------

    def table(self) -> None:
        """Asks for rows and columns and puts in an empty table."""
        if not self._in_section():
            return
        title, label = self.tr("Insert a table"), self.tr("Rows × columns")
        given = self._asker.line(self._work, title, label, "3 × 3")
        size = _size(given or "")
        if size is not None:
            self._put(new_table(*size), "Insert a table")
        elif given:
            words = self.tr("Write two numbers, such as 3 × 4: at most {0} rows and {1} columns.")
            self._asker.tell(self._work, title, words.format(MOST_ROWS, MOST_COLUMNS))

    def note(self) -> None:
        """Asks for the note under the table or figure of the caret."""
        writer = self._place.writer
        if not writer.commit():
            return
        lines, at = writer.lines, self._place.page.caret()
        number = _titled(lines, at.line)
        row = None if number is None else lines[number].id
        if number is None or row is None:
            self._say(self.tr("Put the caret into a table or a figure, then write its note."))
            return
        title = self.tr("Note under the table or figure")
        known = lines[number].detail or ""
        given = self._asker.line(self._work, title, self.tr("Note"), known)
        if given is not None and given.strip() != known:
            writer.do(SetBlock(row=row, fields={"detail": given.strip() or None}))

    # --- references ----------------------------------------------------------------

    def reference(self) -> None:
        """Asks for a section, table or figure and refers to it at the caret."""
        if not self._place.writer.commit():
            return
        nothing = self.tr("Nothing fits.")
        words = self.tr("Section, table or figure")
        self._ask(words, nothing, self._targets(), self._refer)

    def _refer(self, target: str) -> None:
        atom = SectionRef(target=target)
        self._acts.put(Prose(text=OBJECT, atoms=(atom,)), "Add a reference")

    def _targets(self) -> list[Choice]:
        brief = self._place.brief()
        found: list[Choice] = []
        if brief is not None:
            sections = self._place.bridge.project.sections(brief)
            titles = {section.id: section.title for section in sections}
            found += [Choice(words=f"§ {words}", row=row) for row, words in titles.items()]
            self._figures.show(read_made(self._place.bridge.project, brief))
        for row, words in self._figures.titles.items():
            found.append(Choice(words=words, row=row))
        found.append(Choice(words=self.tr("Annex: evidence"), row=ANNEX_EVIDENCE))
        found.append(Choice(words=self.tr("Annex: how to read the terms"), row=ANNEX_TERMS))
        return found

    # --- where ---------------------------------------------------------------------

    def _in_section(self) -> bool:
        writer = self._place.writer
        if writer.owner is not None and writer.slot is Slot.BODY:
            return True
        self._say(self.tr("Tables and figures stand in sections: turn to one first."))
        return False

    def _ask(
        self,
        words: str,
        nothing: str,
        choices: Sequence[Choice],
        taken: Callable[[str], object],
    ) -> None:
        self.picker.ask(words, nothing, choices, QRectF(self._place.page.cursorRect()), taken)

    def _put(self, made: Lines, what: str) -> None:
        """Puts lines under that of the caret, or in place of an empty one; the caret goes first."""
        writer, page = self._place.writer, self._place.page
        if not writer.commit():
            return
        lines, at = writer.lines, page.caret()
        number = _after(lines, at.line)
        here = lines[at.line]
        spare = here.kind is BlockKind.PARAGRAPH and not here.content.text
        first = at.line if spare else number
        place = Place(first, 0)
        writer.rewrite((*lines[:first], *made, *lines[number:]), what, place, place)

    def _say(self, words: str) -> None:
        self._place.bridge.failed.emit(words)


def _after(lines: Lines, number: int) -> int:
    """The place after a line, or after the table that it belongs to."""
    rows = rows_of(lines, number) if lines[number].kind in _OF_TABLES else None
    return number + 1 if rows is None else rows[1] + 1


_OF_TABLES = frozenset({BlockKind.CAPTION, BlockKind.ROW})


def _titled(lines: Lines, number: int) -> int | None:
    """The line that holds the note of the table or figure that a line belongs to."""
    kind = lines[number].kind
    if kind in MADE_KINDS or kind is BlockKind.CAPTION:
        return number
    rows = rows_of(lines, number) if kind is BlockKind.ROW else None
    if rows is None or rows[0] == 0 or lines[rows[0] - 1].kind is not BlockKind.CAPTION:
        return None
    return rows[0] - 1


def _in_time(findings: Sequence[Finding]) -> list[Finding]:
    dated = [finding for finding in findings if finding.date is not None]
    return sorted(dated, key=lambda each: each.date.sort_key() if each.date else ())


def _size(words: str) -> tuple[int, int] | None:
    """The rows and columns of words such as `3 × 4`; None for others."""
    numbers = "".join(char if char.isdigit() else " " for char in words).split()
    if len(numbers) != 2:
        return None
    rows, columns = (int(number) for number in numbers)
    fits = 1 <= rows <= MOST_ROWS and 1 <= columns <= MOST_COLUMNS
    return (rows, columns) if fits else None
