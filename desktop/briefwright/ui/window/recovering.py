"""After a crash: what was not shared yet is there, and one is told so with the way to it."""

from babel.dates import format_time
from PySide6.QtCore import QCoreApplication

from briefwright.ui.speech.locale import written_in
from briefwright.ui.window.edges import Edges
from briefwright.ui.window.frame import Frame


def tell_recovered(frame: Frame, edges: Edges) -> None:
    """Says up to when the work was recovered, if the program died; `Show` leads to these acts."""
    recovered = frame.bridge.project.recovered
    if not recovered:
        return

    last = max(recovered.values()).astimezone()
    until = format_time(last, "medium", locale=written_in())
    if len(recovered) == 1:
        sentence = QCoreApplication.translate(
            "Recovering",
            "The program ended without closing. Recovered up to {0}: one change that was not in "
            "the project file yet.",
        )
    else:
        sentence = QCoreApplication.translate(
            "Recovering",
            "The program ended without closing. Recovered up to {0}: {1} changes that were not in "
            "the project file yet.",
        )
    verb = QCoreApplication.translate("Recovering", "Show what differs")
    frame.tell(
        sentence.format(until, len(recovered)), verb, lambda: edges.show_acts(frozenset(recovered))
    )
