"""The Brief view: the outline, the text of the chosen part, and the findings beside it."""

from typing import Unpack

from PySide6.QtCore import QPoint, Qt, Signal

from briefwright.domain.brief import Brief
from briefwright.domain.prose import Slot
from briefwright.edits.changeset import ChangeSet
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.project import Project
from briefwright.service.writing import (
    Evidence,
    Outline,
    Part,
    part_of,
    read_evidence,
    read_outline,
)
from briefwright.ui.actions.table import Focus
from briefwright.ui.bridge import Announced
from briefwright.ui.brief.furnished import Furnished
from briefwright.ui.brief.text_keys import TextKeys
from briefwright.ui.widgets.memory import Memory
from briefwright.ui.widgets.view import Parts

_EVIDENCE = ("source", "annotation", "finding", "finding_annotation", "dispute")
_OUTLINE = ("brief", "section", "section_finding", "block", "judgement")


class BriefView(Furnished):
    """Writes one brief; `open_finding` carries the id of a finding whose passage is wanted."""

    open_finding = Signal(str)

    def __init__(self, **parts: Unpack[Parts]) -> None:
        super().__init__(**parts)
        self._outline: Outline | None = None
        self._evidence = Evidence(citable={}, propositions={})
        self._part: Part | None = None
        self._connect()

    # --- opening -------------------------------------------------------------

    @property
    def part(self) -> Part | None:
        """The part that is written."""
        return self._part

    @property
    def brief(self) -> str | None:
        """The id of the brief that is written."""
        return None if self._outline is None else self._outline.brief.id

    def show_up(self) -> None:
        """Reads the first brief when none is open yet, and gives the keys to the text."""
        super().show_up()
        self._read_evidence()
        self._read_outline(self.brief or self.recall.brief)
        self._take_keys()

    def step_back(self) -> None:
        """Takes away what stands over the text."""
        super().step_back()
        self.citing.go()

    def open_row(self, table: str, row: str) -> bool:
        """Whether the section, block or judgement with this id was opened."""
        self._know_outline()
        with self.bridge.project.read() as reads:
            key = part_of(reads, table, row)
        part = self._part_of(key)
        if part is None or not self._open(part):
            return False
        if part.slot is None:
            self.judging.pane.take_keys(row)
        elif table == "block":
            self.page.put_caret(self.writer.spot(row, 0))
        return True

    def show_change(self, changes: ChangeSet, *, anyway: bool = False) -> bool:
        """Turns to the part that undo or redo changed, and shows the words there."""
        del anyway
        self._know_outline()
        return self.leading.show(changes, self._part)

    def restore(self, memory: Memory) -> None:
        """Takes up the part that was written, and the caret in it."""
        self.recall.take_up(memory.here)

    def remember(self, memory: Memory) -> None:
        """Keeps them."""
        self.recall.keep(memory.here, self.brief, self._part)

    def leave(self) -> None:
        """Commits what is being typed."""
        self.citing.hover.go()
        self.writer.commit()
        self.judging.pane.commit()

    def status(self) -> tuple[str, ...]:
        """The words of the part and of the brief."""
        if self._outline is None or self._part is None:
            return ()
        here = self.judging.pane.words
        if not self.judging.shown:
            here = self.page.said.words
        rest = self._outline.words - self._part.words
        words = self.tr("Words {0}").format(here)
        if self._part.goal is not None:
            words = self.tr("Words {0} / {1}").format(here, self._part.goal)
        return (words, self.tr("Brief {0}").format(rest + here))

    def language_words(self) -> str:
        """The language at the caret."""
        return self.revising.directing.words

    def choose_language(self, corner: QPoint) -> None:
        """Offers other languages for the lines of the selection."""
        self.revising.directing.choose(corner)

    def apply_changes(self, announced: Announced) -> None:
        """Takes in what was changed, here or elsewhere."""
        changes = announced.changes
        self.problems.later()
        if changes.touches("block"):
            self.writer.refresh()
        if changes.touches("judgement") and self.judging.shown:
            self.judging.pane.refresh()
        if any(changes.touches(table) for table in _OUTLINE):
            self._read_outline(self.brief)
        if any(changes.touches(table) for table in _EVIDENCE):
            self._read_evidence()

    # --- reading -------------------------------------------------------------

    def _know_outline(self) -> None:
        """Reads the outline at once where something is asked of it before it came."""
        if self._outline is None:
            self._take_outline(_outline_of(self.bridge.project, self.recall.brief))

    def _read_outline(self, wanted: str | None) -> None:
        known = self._outline
        self.bridge.read(
            "brief.outline", lambda project: _outline_of(project, wanted, known), self._take_outline
        )

    def _take_outline(self, found: tuple[Outline | None, tuple[Brief, ...]]) -> None:
        self._outline, briefs = found
        page = 0 if self._outline is None else 1
        turned = page != self.pages.currentIndex()
        self.pages.setCurrentIndex(page)
        self.briefs.setVisible(len(briefs) > 1)
        self.briefs.fill([(brief.title, brief.id) for brief in briefs])
        self.briefs.show_value(self.brief)
        if self._outline is None:
            self._part = None
            self.sections.show(None)
            self.writer.move_on(None, Slot.BODY)
            self.list.show_parts((), None)
            self.beside.show_part(self._outline, self._evidence, self._part)
            return
        self.acts.language = self._outline.brief.language
        self.page.speak(self._outline.brief.language)
        key = None if self._part is None else self._part.key
        part = next((p for p in self._parts() if p.key == key), None)
        self._name()
        self.sections.show(self._outline)
        if part is None:
            self._part = first = self._first()
            self.writer.move_on(first.owner, first.slot or Slot.BODY)
            self._open(first)
            self.recall.come_to(first)
        else:
            self._show_part(part)
        if turned:
            self._take_keys()

    def _first(self) -> Part:
        sections = [part for part in self._parts() if part.slot is Slot.BODY]
        left = (part for part in self._parts() if part.key == self.recall.part)
        return next(left, sections[0] if sections else self._parts()[0])

    def _open(self, part: Part) -> bool:
        key = None if self._part is None else self._part.key
        turns = part.key != key
        if turns and not self._turn_to(part):
            self.list.show_chosen(key)
            return False
        self._show_part(part)
        if turns:
            self.recall.come_to(part)
        self.citing.show_caret()
        return True

    def _turn_to(self, part: Part) -> bool:
        """Whether all words are kept and those of the part stand ready."""
        self.recall.leave(self._part)
        if part.slot is None:
            return self.writer.commit()
        return self.judging.pane.commit() and self.writer.open(part.owner, part.slot)

    def _take_keys(self) -> None:
        if self.judging.shown:
            self.judging.take_keys()
        else:
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_part(self, part: Part) -> None:
        self._part = part
        if self._outline is not None:
            self.judging.turn_to(self._outline.brief if part.slot is None else None)
        self.list.show_parts(self._parts(), part.key)
        self.page.show_title(self.list.title_of(part), part.number)
        self.page.hint = part.gist or self.tr("Write here")
        self.beside.show_part(self._outline, self._evidence, self._part)
        self.problems.show_part(self.brief, part)
        self.conflicts.show_part(self.brief, part)
        self.revising.show_part()
        self.making.show_part()
        self.facts_changed.emit()

    def _part_of(self, key: str | None) -> Part | None:
        """The part of this key, which may have been made just now."""
        part = next((p for p in self._parts() if p.key == key), None)
        if part is None and key is not None:
            self._take_outline(_outline_of(self.bridge.project, self.brief, self._outline))
            part = next((p for p in self._parts() if p.key == key), None)
        return part

    def _parts(self) -> tuple[Part, ...]:
        return () if self._outline is None else self._outline.parts

    def _read_evidence(self) -> None:
        self.bridge.read("brief.evidence", read_evidence, self._take_evidence)

    def _take_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self.labels.show(evidence)
        self._lay_out_chips()
        self.beside.show_part(self._outline, self._evidence, self._part)

    def _name(self) -> None:
        if self._outline is None:
            return
        titles = {part.owner: f"§ {part.number}" for part in self._parts() if part.number}
        if self.labels.name(titles, self._outline.notes):
            self._lay_out_chips()

    def _lay_out_chips(self) -> None:
        self.page.lay_out_chips()
        self.judging.pane.lay_out_chips()

    # --- the outline ---------------------------------------------------------

    def _begin(self) -> None:
        title = self.asker.line(self.work, self.tr("Begin a brief"), self.tr("Title"), "")
        if title and title.strip():
            self.bridge.run(AddBrief(brief=Brief(id="", title=title)), initiator=self)

    def _choose_brief(self, brief: object) -> None:
        if self.writer.commit() and isinstance(brief, str):
            self._part = None
            self._read_outline(brief)

    def _go_to_section(self, section: str) -> None:
        self.writer.open(section, Slot.BODY)
        self._part = Part(owner=section, slot=Slot.BODY)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- hands ---------------------------------------------------------------

    def _connect(self) -> None:
        self.deck.give_to(Focus.OUTLINE, self.list)
        self.deck.on("add_section", self._know_outline)
        self.sections.connect_to(self.deck, self.work)
        keys = TextKeys(page=self.page, acts=self.acts, bar=self.bar, deck=self.deck)
        self.citing.listen_to(self.deck, keys.in_text)
        self._connect_panes()

    def _connect_panes(self) -> None:
        self.begin.clicked.connect(self._begin)
        self.add_tool.clicked.connect(lambda _checked=False: self.deck["add_section"].trigger())
        self.record_tool.clicked.connect(lambda _checked=False: self.deck["brief_record"].trigger())
        self.briefs.committed.connect(self._choose_brief)
        self.list.chosen.connect(self._open)
        self.list.opened.connect(lambda _part: self._take_keys())
        self.sections.added.connect(self._go_to_section)
        self.citing.opened.connect(self.open_finding)
        self.writer.written.connect(self.citing.show_caret)
        self.writer.written.connect(self.facts_changed)
        self.revising.directing.turned.connect(self.facts_changed)
        self.writer.clashed.connect(self._tell_clash)
        self.theme.changed.connect(self._repaint)
        self._repaint()
        self._connect_judging()

    def _connect_judging(self) -> None:
        pane = self.judging.pane
        self.deck.on("add_judgement", self._add_judgement)
        self.on("check", self.problems.check_and_go)
        self.on("versions_here", self.conflicts.take_keys)
        self.problems.part_wanted.connect(self.turn_to_key)
        pane.written.connect(self.facts_changed)
        pane.clashed.connect(self._tell_clash)

    def turn_to_key(self, key: str) -> bool:
        """Whether the part of this key is shown; one that just came is looked for."""
        part = self._part_of(key)
        return part is not None and self._open(part)

    def _add_judgement(self) -> None:
        part = next((part for part in self._parts() if part.slot is None), None)
        if part is not None and self.work.isVisible() and self._open(part):
            self.judging.pane.add()

    def _tell_clash(self) -> None:
        self.bridge.failed.emit(
            self.tr("The same words were changed elsewhere: both versions are kept.")
        )

    def _repaint(self) -> None:
        for tool, icon in ((self.record_tool, "file-text"), (self.add_tool, "plus")):
            tool.setIcon(self.theme.icons.icon(icon, 16, self.theme.colours.text2))


def _outline_of(
    project: Project, wanted: str | None, before: Outline | None = None
) -> tuple[Outline | None, tuple[Brief, ...]]:
    """The outline of the wanted brief, or else of the first, with all briefs."""
    briefs = project.briefs()
    if not briefs:
        return None, ()
    known = wanted if wanted in {brief.id for brief in briefs} else briefs[0].id
    return read_outline(project, known, before), briefs
