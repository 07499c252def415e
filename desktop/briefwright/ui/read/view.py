"""The Read view: selection to finding in one key, and back."""

from collections.abc import Callable
from functools import partial
from typing import Unpack

from PySide6.QtCore import QEvent, Qt, Signal

from briefwright.domain.errors import UserError
from briefwright.domain.finding import Kind
from briefwright.domain.source import Source
from briefwright.domain.text import paragraph_at
from briefwright.edits.changeset import ChangeSet
from briefwright.service.commands.annotations import Annotated
from briefwright.service.commands.findings import RemoveFinding
from briefwright.service.passages import (
    ReadPassage,
    SectionChoice,
    place_of,
    read_source,
    section_choices,
)
from briefwright.service.project import Project
from briefwright.service.source_lines import read_source_lines
from briefwright.service.tracing import findings_of, sources_of
from briefwright.ui.actions.table import Focus
from briefwright.ui.bridge import Announced
from briefwright.ui.read.editions.texts import Texts
from briefwright.ui.read.furnished import Furnished
from briefwright.ui.read.hand import Hand
from briefwright.ui.read.passages import shown_as
from briefwright.ui.read.source_list import SourceRow
from briefwright.ui.widgets.date_words import printed
from briefwright.ui.widgets.memory import Memory
from briefwright.ui.widgets.section_picker import NewSection
from briefwright.ui.widgets.standing_here import finding_conflicts
from briefwright.ui.widgets.view import Parts

_PRESS = QEvent.Type.KeyPress

SHOWN = (
    "annotation", "finding", "finding_annotation", "section_finding", "source", "section",
    "position", "dispute",
)  # fmt: skip
"""Tables whose changes the source that is read shows."""

KIND_ACTIONS = tuple((f"kind_{kind.value}", kind) for kind in Kind)


class ReadView(Furnished):
    """Shows one source and works on its passages; `sources_wanted` asks for the Sources view."""

    sources_wanted = Signal()

    def __init__(self, **parts: Unpack[Parts]) -> None:
        super().__init__(**parts)
        self._choices: tuple[SectionChoice, ...] = ()
        self._finding: str | None = None
        self._last_kind = Kind.FACT
        self._last: str | None = None
        self._empty.sources_wanted.connect(self.sources_wanted)
        self._hand = Hand(
            self.surface,
            self.popup,
            self.find_bar,
            self.deck,
            source=lambda: self.source,
            make=lambda kind: self.make_finding(kind or self._last_kind),
        )
        self.texts = Texts(
            self, lambda: self.source, lambda: self._passage(self._finding), self.open
        )
        self._connect()

    # --- opening -------------------------------------------------------------

    def open(self, source_id: str, finding: str | None = None) -> None:
        """Opens a source where it was left, or at a finding."""
        if self.source is None or self.source.id != source_id:
            self._places.stay()
            self._load(source_id)
        if finding is not None:
            self.choose(finding)

    def open_row(self, table: str, row: str) -> bool:
        """Whether the source, annotation or finding with this id was opened."""
        place = place_of(self.bridge.project, table, row)
        if place is not None:
            self.open(place.source, place.finding)
        return place is not None

    def show_up(self) -> None:
        """Opens the first source when none is open yet."""
        super().show_up()
        self._list_sources()
        if self._reading is None and self._last is not None:
            self._load(self._last)
        if self._reading is None:
            first = read_source_lines(self.bridge.project, 1).lines
            if first:
                self.open(first[0].key)
        if self._reading is None:
            self._empty.take_keys()
        else:
            self.surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, finding: str) -> None:
        """Outlines a finding, brings its passage into view and shows it in the inspector."""
        self._set_finding(finding)
        passage = self._passage(finding)
        if passage is not None and passage.resolution.span is not None:
            self.surface.bring_into_view(passage.resolution.span)
            self.showing.bring(finding)

    def show_change(self, changes: ChangeSet, *, anyway: bool = False) -> bool:
        """Chooses the finding that undo or redo changed in the source that is open."""
        with self.bridge.project.read() as reads:
            wanted, sources = findings_of(reads, changes), sources_of(reads, changes)
        known = [row for row in wanted if self._passage(row) is not None]
        if known:
            self.choose(known[0])
            return True
        if self.source is not None and self.source.id in sources:
            return True
        if anyway and wanted and self.open_row("finding", wanted[0]):
            return True
        if anyway and sources:
            self.open(sources[0])
        return anyway

    def leave(self) -> None:
        """Commits the fields that are being typed in."""
        self.inspector_page.form.commit()
        self.texts.correcting.keep()
        self._places.stay()

    def restore(self, memory: Memory) -> None:
        """Takes up which source was read, and how far each was."""
        self._last = memory.here.word("source")
        self._places.take_up(memory.here.numbers("places"))

    def remember(self, memory: Memory) -> None:
        """Keeps them."""
        self._places.stay()
        memory.here.keep("source", self._last if self.source is None else self.source.id)
        memory.here.keep("places", dict(self._places.parts))

    def status(self) -> tuple[str, ...]:
        """The number of findings and of words of the source."""
        if self._reading is None:
            return ()
        found, words = len(self._reading.passages), len(self._reading.source.text.split())
        return self.tr("Findings {0}").format(found), self.tr("Words {0}").format(words)

    def apply_changes(self, announced: Announced) -> None:
        """Reads the source again when anything that it shows was changed."""
        changes = announced.changes
        if changes.touches("section") or changes.touches("brief"):
            self._offer_sections()
        if any(changes.touches(table) for table in ("source", "annotation", "finding_annotation")):
            self._list_sources()
        if self.source is not None and any(changes.touches(table) for table in SHOWN):
            self._load(self.source.id, keep=True)

    def _load(self, source_id: str, *, keep: bool = False) -> None:
        try:
            reading = read_source(self.bridge.project, source_id)
        except UserError:
            self._close()
            return
        before = self.source
        self._reading = reading
        source = reading.source
        if not keep or before is None or before.text_sha256 != source.text_sha256:
            self.surface.show_source(
                title=source.title, text=source.text, language=source.language,
                headings=source.headings, pages=source.pages, stay=keep,
            )  # fmt: skip
            self._finding = self._finding if keep else None
        self.bar.show_source(source.title, done=source.status == "done")
        self._show_passages()
        if not keep:
            self._pages.setCurrentIndex(1)
            self._offer_sections()
            self._list_sources()
            self._places.come_to(source.id)
        self.texts.read_again()
        self.facts_changed.emit()

    def _close(self) -> None:
        self._reading = None
        self._set_finding(None)
        self.inspector_page.show_passages((), None)
        self._pages.setCurrentIndex(0)
        self.showing.show_source(None, ())
        self.texts.read_again()
        self._list_sources()
        self.facts_changed.emit()

    # --- making findings -----------------------------------------------------

    def make_finding(self, kind: Kind) -> bool:
        """Whether a finding of this kind was made of the selection; its statement has the focus."""
        span = self.surface.selection()
        if span is None or self.source is None:
            self._edit("kind", kind)
            return self._finding is not None
        self._last_kind = kind
        return self._acts.annotate(self.source, span, kind, self._made)

    def _made(self, made: Annotated) -> None:
        self.popup.hide()
        self.surface.clear_selection()
        self._set_finding(made.finding)
        self._write_statement()
        self.inspector_page.form.statement.selectAll()

    def _edit(self, field: str, value: object) -> None:
        passage = self._passage(self._finding)
        if passage is not None:
            self._acts.edit(passage, field, value)

    def _place(self, section: object) -> None:
        passage = self._passage(self._finding)
        if passage is None:
            return
        if isinstance(section, NewSection) and not section.title:
            field = self.inspector_page.form.section
            corner = field.mapToGlobal(field.rect().bottomLeft())
            self._picker.ask_new(self.bridge.project.briefs(), corner, self._place)
        elif isinstance(section, NewSection):
            self._acts.place_in_new(passage, section)
        else:
            self._acts.place(passage, section)

    def _remove(self) -> None:
        ids = [passage.finding.id for passage in self._passages()]
        finding = self._finding
        if finding is None or finding not in ids:
            return
        index = ids.index(finding)
        after = ids[index + 1 :] or ids[:index][-1:]
        statement = self._passages()[index].finding.statement
        command = RemoveFinding(finding=finding, uncite=True)
        if self._removal.remove(command, [finding], statement, self.work):
            self._set_finding(after[0] if after else None)

    # --- showing -------------------------------------------------------------

    def _show_passages(self) -> None:
        shown = tuple(shown_as(passage) for passage in self._passages())
        self.surface.show_passages(shown)
        if self._finding not in {passage.finding for passage in shown}:
            self._finding = None
        self._set_finding(self._finding)
        self.inspector_page.show_passages(shown, self._finding)
        self.showing.show_source(self.source, shown)

    def _set_finding(self, finding: str | None) -> None:
        self._finding = finding
        passage = self._passage(finding)
        self.surface.set_active(finding)
        self.showing.show_chosen(finding)
        self.inspector_page.form.show_passage(passage, _paragraph(self.source, passage))
        self.inspector_page.show_chosen(passage is not None)
        self.texts.show_passage()
        if finding is not None:
            self.inspector_page.turn_to_form()

    def _passages(self) -> tuple[ReadPassage, ...]:
        return self._reading.passages if self._reading is not None else ()

    def _passage(self, finding: str | None) -> ReadPassage | None:
        return next((p for p in self._passages() if p.finding.id == finding), None)

    def _offer_sections(self) -> None:
        self._choices = section_choices(self.bridge.project)
        self.inspector_page.form.offer_sections(self._choices)

    def _list_sources(self) -> None:
        current = self.source.id if self.source is not None else None
        self.bridge.read("read.sources", _rows, lambda rows: self.sources.show_rows(rows, current))

    # --- hands ---------------------------------------------------------------

    def _connect(self) -> None:
        self.deck.give_to(Focus.READER, self.surface)
        for action, kind in KIND_ACTIONS:
            self.on(action, partial(self.make_finding, kind))
        handlers: tuple[tuple[str, Callable[[], object]], ...] = (
            ("highlight", lambda: self.make_finding(self._last_kind)),
            ("section", self._ask_section),
            ("note", self._write_note),
            ("copy", self._hand.copy),
            ("edit_statement", self._write_statement),
            ("remove_finding", self._remove),
            ("find", self._hand.find),
            ("original", self.showing.toggle),
            ("find_next", lambda: self.find_bar.step(1)),
            ("find_previous", lambda: self.find_bar.step(-1)),
        )
        for action, handler in handlers:
            self.on(action, handler)
        self.popup.kind_chosen.connect(self.make_finding)
        self.showing.make.connect(lambda kind: self.make_finding(kind or self._last_kind))
        self.showing.chosen.connect(self._set_finding)
        self.showing.turned.connect(self.bar.show_original)
        self.bar.original.connect(lambda on: self.showing.turn(to_original=on))
        self.surface.chosen.connect(self._set_finding)
        self.sources.chosen.connect(self.open)
        self.bar.stepped.connect(self.sources.step)
        self.bar.done.connect(lambda: self._acts.toggle_done(self.source))
        self.find_bar.went_to.connect(self.surface.show_span)
        self.find_bar.went_to.connect(self.showing.show_span)
        self.find_bar.left.connect(self.surface.setFocus)
        form = self.inspector_page.form
        form.edited.connect(self._edit)
        finding_conflicts(self.bridge, self.theme, form, "read.conflicts")
        form.placed.connect(self._place)
        form.kept.connect(lambda: self.surface.setFocus(Qt.FocusReason.OtherFocusReason))
        self.inspector_page.chosen.connect(self.choose)
        self.inspector_page.left.connect(self.surface.setFocus)

    def _ask_section(self) -> None:
        if not self._has_finding(self._last_kind):
            return
        corner = self.surface.mapToGlobal(self.surface.menu_place(self._finding))
        self._picker.ask(self._choices, self.bridge.project.briefs(), corner, self._place)

    def _write_note(self) -> None:
        if self._has_finding(Kind.COMMENT):
            self.inspector_page.write_in(self.inspector_page.form.note)

    def _has_finding(self, kind: Kind) -> bool:
        """Whether there is a finding to act on: a new one of what is selected, or the chosen one."""
        if self.surface.selection() is not None:
            return self.make_finding(kind)
        return self._finding is not None

    def _write_statement(self) -> None:
        if self._finding is not None:
            self.inspector_page.write_in(self.inspector_page.form.statement)


def _paragraph(source: Source | None, passage: ReadPassage | None) -> int:
    if source is None or passage is None or passage.resolution.span is None:
        return 0
    return paragraph_at(source.text, passage.resolution.span.start)


def _rows(project: Project) -> tuple[SourceRow, ...]:
    return tuple(
        SourceRow(
            key=line.key,
            title=line.title,
            outlet=line.outlet or "",
            date=printed(line.published),
            language=line.language.upper() if line.language != "und" else "",
            findings=line.findings,
            status=line.status,
        )
        for line in read_source_lines(project).lines
    )
