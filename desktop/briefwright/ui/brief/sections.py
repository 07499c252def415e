"""What a person does to the outline: add, rename, move, indent and remove sections, place findings."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefwright.domain.prose import Slot
from briefwright.service.commands.briefs import RemoveBrief
from briefwright.service.commands.findings import PlaceFinding
from briefwright.service.commands.rows import SetField
from briefwright.service.commands.sections import (
    AddSection,
    EditSection,
    MoveSection,
    RemoveSection,
)
from briefwright.service.writing import Outline, Part
from briefwright.ui.actions.deck import Deck
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief import moves
from briefwright.ui.brief.outline import Outline as OutlineList
from briefwright.ui.brief.writer import Writer
from briefwright.ui.widgets.removing import Removal


class SectionActs(QObject):
    """Acts on the section that is chosen in the list; `added` carries the id of a new one."""

    added = Signal(str)

    def __init__(self, outline: OutlineList, writer: Writer, bridge: Bridge, asker: Asker) -> None:
        super().__init__(outline)
        self._list = outline
        self._writer = writer
        self._bridge = bridge
        self._asker = asker
        self._removal = Removal(bridge, asker, self)
        self._shown: Outline | None = None
        outline.dropped.connect(self._dropped)
        outline.placed.connect(self._placed)

    def show(self, shown: Outline | None) -> None:
        """Takes the outline as it is now."""
        self._shown = shown

    def connect_to(self, deck: Deck, work: QWidget) -> None:
        """Listens to the actions on sections; a new one is added while `work` can be seen."""
        deck.on("add_section", lambda: self.add() if work.isVisible() else None)
        deck.on("rename_section", self.rename)
        deck.on("remove_section", self.remove)
        deck.on("remove_brief", self.remove_brief)
        deck.on("section_goal", self.set_goal)
        for name, rule in (
            ("section_up", moves.up),
            ("section_down", moves.down),
            ("indent_section", moves.inward),
            ("outdent_section", moves.outward),
        ):
            deck.on(name, partial(self._move, rule))

    def add(self) -> None:
        """Asks for a title and adds a section behind the chosen one."""
        if self._shown is None or not self._writer.commit():
            return
        title = self._asker.line(self._list, self.tr("Add a section"), self.tr("Title"), "")
        if not title or not title.strip():
            return
        here = self._section()
        siblings = [p.owner for p in self._parts() if p.number and here and p.parent == here.parent]
        command = AddSection(
            brief=self._shown.brief.id,
            title=title,
            parent=here.parent if here else None,
            index=siblings.index(here.owner) + 1 if here else None,
        )
        self._bridge.run(command, then=self.added.emit, initiator=self)

    def rename(self) -> None:
        """Asks for another title."""
        part = self._section()
        if part is None:
            return
        title = self._asker.line(self._list, self.tr("Rename"), self.tr("Title"), part.title)
        if title is not None and title.strip() and title != part.title:
            command = EditSection(row=part.owner, fields={"title": title})
            self._bridge.run(command, initiator=self)

    def set_goal(self) -> None:
        """Asks how many words the section should have; blank for no goal."""
        part = self._section()
        if part is None:
            return
        known = "" if part.goal is None else str(part.goal)
        label = self.tr("Words that the section should have; blank for none")
        words = self._asker.line(self._list, self.tr("Word goal"), label, known)
        if words is not None and words.strip() != known:
            command = SetField(row=part.owner, field="goal", words=words.strip())
            self._bridge.run(command, initiator=self)

    def remove(self) -> None:
        """Moves the section to the trash, after saying what goes with it."""
        part = self._section()
        if part is None:
            return
        if self._writer.commit():
            command = RemoveSection(section=part.owner)
            self._removal.remove(command, [part.owner], part.title, self._list, initiator=self)

    def remove_brief(self) -> None:
        """Moves the brief that is written to the trash, after saying what goes with it."""
        if self._shown is not None and self._writer.commit():
            brief = self._shown.brief
            command = RemoveBrief(brief=brief.id, seen=brief.seen)
            self._removal.remove(command, [brief.id], brief.title, self._list)

    def _move(self, rule: Callable[..., moves.Target | None]) -> None:
        part = self._section()
        if part is not None:
            self._move_to(part.owner, rule(self._parts(), part.owner))

    def _move_to(self, section: str, target: moves.Target | None) -> None:
        if target is not None:
            command = MoveSection(section=section, parent=target.parent, index=target.index)
            self._bridge.run(command, initiator=self)

    def _dropped(self, section: str, other: str, after: bool) -> None:
        self._move_to(section, moves.beside(self._parts(), section, other, after=after))

    def _placed(self, finding: str, section: str) -> None:
        self._bridge.run(PlaceFinding(finding=finding, section=section), initiator=self)

    def _section(self) -> Part | None:
        part = self._list.current
        return part if part is not None and part.slot is Slot.BODY else None

    def _parts(self) -> tuple[Part, ...]:
        return () if self._shown is None else self._shown.parts
