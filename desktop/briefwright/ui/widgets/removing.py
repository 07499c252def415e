"""The question before something is removed that others depend on, the same in all views."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefwright.domain.errors import UserError
from briefwright.service.depending import Dependants, depending
from briefwright.service.project import Command
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge, Told
from briefwright.ui.speech.saying import said

SHORT = 70
"""Letters of a name in a question."""

FEW = 12
"""Lines of what depends; of more, only that there are more is said."""


class Removal(QObject):
    """Removes rows; where something depends on them, it says so first and leaves the choice."""

    def __init__(self, bridge: Bridge, asker: Asker, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asker = asker

    def remove(
        self,
        command: Command[None],
        rows: Sequence[str],
        name: str,
        within: QWidget,
        *,
        initiator: object | None = None,
        several: str = "",
    ) -> bool:
        """Whether the rows were moved to the trash, with what depends on them, in one step.

        `name` is what the first of them is called, `several` the sentence where they are more than
        one and no findings. Nothing is asked when nothing depends on them.
        """
        try:
            found = depending(self._bridge.project, command, rows)
        except UserError as error:
            self._bridge.failed.emit(said(error))
            return False
        if found.any and not self._wanted(found, len(rows), name, several, within):
            return False
        done = self._bridge.run(command, initiator=initiator)
        if done and found.uncited:
            self._tell(found)
        return done

    def _wanted(
        self, found: Dependants, count: int, name: str, several: str, within: QWidget
    ) -> bool:
        title = self.tr("Move to trash")
        head = self.tr("“{0}” goes to the trash, from where it can be brought back.")
        if count > 1:
            head = several or self.tr(
                "%n findings go to the trash, from where they can be brought back.", "", count
            )
        lines = [f"• {said(line)}" for line in found.sentences()]
        if len(lines) > FEW:
            lines = [*lines[:FEW], self.tr("• and more")]
        text = "\n".join((head.format(_short(name)), *lines))
        places = [(loss.table, loss.row) for loss in found.losses]
        show = (self.tr("Show the first place"),) if places else ()
        match self._asker.choose(within, title, text, (self.tr("Move to trash"), *show)):
            case 0:
                return True
            case 1:
                self._bridge.row_wanted.emit(*places[0])
            case _:
                pass  # left alone
        return False

    def _tell(self, found: Dependants) -> None:
        count = len(found.uncited)
        sentence = self.tr("%n sentences lost their citation.", "", count)
        first = found.uncited[0]
        verb = self.tr("Show")
        told = Told(sentence=sentence, verb=verb, table=first.table, row=first.row)
        self._bridge.told.emit(told)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHORT else f"{line[: SHORT - 1].rstrip()}…"
