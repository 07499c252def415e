"""What the Read view does to the project: each act is one command, one step of undo."""

from collections.abc import Callable

from briefwright.domain.finding import Kind
from briefwright.domain.source import Source
from briefwright.domain.text import Span
from briefwright.service.commands.annotations import Annotated, AnnotatePassage
from briefwright.service.commands.findings import (
    EditFinding,
    MoveFinding,
    PlaceFinding,
    UnplaceFinding,
)
from briefwright.service.commands.several import PlaceFindings, Placing
from briefwright.service.commands.sources import EditSource
from briefwright.service.passages import ReadPassage
from briefwright.ui.bridge import Bridge
from briefwright.ui.widgets.section_picker import NewSection


class Acts:
    """Runs the commands; each passes what the screen showed, so nothing is overwritten unseen."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    def annotate(
        self, source: Source, span: Span, kind: Kind, then: Callable[[Annotated], None]
    ) -> bool:
        """Whether a finding was made of the passage; `then` gets the ids."""
        command = AnnotatePassage(
            source=source.id, span=span, text_sha256=source.text_sha256, finding_kind=kind
        )
        return self._bridge.run(command, then=then)

    def edit(self, passage: ReadPassage, field: str, value: object) -> None:
        """Changes one field of the passage's finding."""
        finding = passage.finding
        self._bridge.run(EditFinding(row=finding.id, fields={field: value}, seen=finding.seen))

    def place(self, passage: ReadPassage, section: object) -> None:
        """Puts the finding into the section with this id, or out of its section for None."""
        finding = passage.finding.id
        here = passage.sections[0].id if passage.sections else None
        match (here, section):
            case (None, str(target)):
                self._bridge.run(PlaceFinding(finding=finding, section=target))
            case (str(old), str(target)) if old != target:
                self._bridge.run(
                    MoveFinding(finding=finding, source_section=old, target_section=target)
                )
            case (str(old), None):
                self._bridge.run(UnplaceFinding(finding=finding, section=old))
            case _:
                pass  # it is there already

    def place_in_new(self, passage: ReadPassage, section: NewSection) -> None:
        """Makes the section, and a brief where there is none, and puts the finding into it."""
        leaves = passage.sections[0].id if passage.sections else None
        self._bridge.run(
            PlaceFindings(
                placings=(Placing(finding=passage.finding.id, leaves=leaves),),
                section=None,
                path=(section.title,),
                brief=section.brief,
                new_brief=self._bridge.project.title,
            )
        )

    def toggle_done(self, source: Source | None) -> None:
        """Says that the source has been read, or that it is being read again."""
        if source is None:
            return
        status = "reading" if source.status == "done" else "done"
        self._bridge.run(EditSource(row=source.id, fields={"status": status}, seen=source.seen))
