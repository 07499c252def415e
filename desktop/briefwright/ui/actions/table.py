"""The table of actions: id, words, menu, keys and icon of each.

No two actions share a key within one focus. No key is a bare digit, Alt with a
digit or Ctrl+Alt with anything: on some keyboards these type a character.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    SOURCE = "source"
    FINDING = "finding"
    ANALYSIS = "analysis"
    BRIEF = "brief"
    HELP = "help"


MENU_WORDS: Mapping[Menu, object] = {
    Menu.FILE: QT_TRANSLATE_NOOP("Actions", "File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Actions", "Edit"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Actions", "View"),
    Menu.SOURCE: QT_TRANSLATE_NOOP("Actions", "Source"),
    Menu.FINDING: QT_TRANSLATE_NOOP("Actions", "Finding"),
    Menu.ANALYSIS: QT_TRANSLATE_NOOP("Actions", "Analysis"),
    Menu.BRIEF: QT_TRANSLATE_NOOP("Actions", "Brief"),
    Menu.HELP: QT_TRANSLATE_NOOP("Actions", "Help"),
}


class Focus(StrEnum):
    """Where a key is listened to: the whole window, or one pane while it has the focus."""

    WINDOW = "window"
    READER = "reader"
    SOURCES = "sources"
    FINDINGS = "findings"
    DISPUTES = "disputes"
    TIMELINE = "timeline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to do. `keys` in Qt's portable form, the first is shown. `group` parts a menu."""

    id: str
    words: object
    menu: Menu
    group: int = 0
    keys: tuple[str, ...] = ()
    icon: str | None = None
    focus: Focus = Focus.WINDOW
    checkable: bool = False


ACTIONS: tuple[Action, ...] = (
    Action(
        id="new",
        words=QT_TRANSLATE_NOOP("Actions", "New project..."),
        menu=Menu.FILE,
        keys=("Ctrl+N",),
        icon="file-plus-2",
    ),
    Action(
        id="open",
        words=QT_TRANSLATE_NOOP("Actions", "Open project..."),
        menu=Menu.FILE,
        keys=("Ctrl+O",),
        icon="folder-open",
    ),
    Action(
        id="start",
        words=QT_TRANSLATE_NOOP("Actions", "Start screen"),
        menu=Menu.FILE,
        keys=("Ctrl+Shift+O",),
    ),
    Action(
        id="share",
        words=QT_TRANSLATE_NOOP("Actions", "Share now"),
        menu=Menu.FILE,
        group=1,
        keys=("Ctrl+S",),
        icon="hard-drive",
    ),
    Action(
        id="export",
        words=QT_TRANSLATE_NOOP("Actions", "Export..."),
        menu=Menu.FILE,
        group=1,
        keys=("Ctrl+E",),
        icon="download",
    ),
    Action(
        id="export_again",
        words=QT_TRANSLATE_NOOP("Actions", "Export again"),
        menu=Menu.FILE,
        group=1,
        keys=("Ctrl+Shift+E",),
    ),
    Action(
        id="settings",
        words=QT_TRANSLATE_NOOP("Actions", "Settings..."),
        menu=Menu.FILE,
        group=2,
        keys=("Ctrl+,",),
        icon="settings",
    ),
    Action(
        id="quit",
        words=QT_TRANSLATE_NOOP("Actions", "Quit"),
        menu=Menu.FILE,
        group=2,
        keys=("Ctrl+Q",),
    ),
    Action(
        id="undo",
        words=QT_TRANSLATE_NOOP("Actions", "Undo"),
        menu=Menu.EDIT,
        keys=("Ctrl+Z",),
        icon="undo-2",
    ),
    Action(
        id="redo",
        words=QT_TRANSLATE_NOOP("Actions", "Redo"),
        menu=Menu.EDIT,
        keys=("Ctrl+Y", "Ctrl+Shift+Z"),
        icon="redo-2",
    ),
    Action(
        id="copy",
        words=QT_TRANSLATE_NOOP("Actions", "Copy"),
        menu=Menu.EDIT,
        group=1,
        keys=("Ctrl+C",),
        icon="copy",
        focus=Focus.READER,
    ),
    Action(
        id="find",
        words=QT_TRANSLATE_NOOP("Actions", "Find"),
        menu=Menu.EDIT,
        group=2,
        keys=("Ctrl+F",),
        icon="search",
    ),
    Action(
        id="find_next",
        words=QT_TRANSLATE_NOOP("Actions", "Find next"),
        menu=Menu.EDIT,
        group=2,
        keys=("F3",),
    ),
    Action(
        id="find_previous",
        words=QT_TRANSLATE_NOOP("Actions", "Find previous"),
        menu=Menu.EDIT,
        group=2,
        keys=("Shift+F3",),
    ),
    Action(
        id="search",
        words=QT_TRANSLATE_NOOP("Actions", "Search the project"),
        menu=Menu.EDIT,
        group=2,
        keys=("Ctrl+Shift+F",),
        icon="search",
    ),
    Action(
        id="jump",
        words=QT_TRANSLATE_NOOP("Actions", "Jump to..."),
        menu=Menu.VIEW,
        keys=("Ctrl+J",),
        icon="arrow-right",
    ),
    Action(
        id="palette",
        words=QT_TRANSLATE_NOOP("Actions", "Command palette..."),
        menu=Menu.VIEW,
        keys=("Ctrl+Shift+P",),
        icon="search",
    ),
    Action(
        id="next_view",
        words=QT_TRANSLATE_NOOP("Actions", "Next view"),
        menu=Menu.VIEW,
        keys=("Ctrl+PgDown",),
    ),
    Action(
        id="previous_view",
        words=QT_TRANSLATE_NOOP("Actions", "Previous view"),
        menu=Menu.VIEW,
        keys=("Ctrl+PgUp",),
    ),
    Action(
        id="next_pane",
        words=QT_TRANSLATE_NOOP("Actions", "Next pane"),
        menu=Menu.VIEW,
        keys=("F6",),
    ),
    Action(
        id="previous_pane",
        words=QT_TRANSLATE_NOOP("Actions", "Previous pane"),
        menu=Menu.VIEW,
        keys=("Shift+F6",),
    ),
    Action(
        id="history",
        words=QT_TRANSLATE_NOOP("Actions", "History"),
        menu=Menu.VIEW,
        group=1,
        keys=("Ctrl+Shift+Y",),
        icon="history",
        checkable=True,
    ),
    Action(
        id="conflicts",
        words=QT_TRANSLATE_NOOP("Actions", "Conflicts..."),
        menu=Menu.VIEW,
        group=1,
        icon="git-compare",
    ),
    Action(
        id="navigator",
        words=QT_TRANSLATE_NOOP("Actions", "Navigator"),
        menu=Menu.VIEW,
        group=1,
        keys=("F9",),
        checkable=True,
    ),
    Action(
        id="inspector",
        words=QT_TRANSLATE_NOOP("Actions", "Inspector"),
        menu=Menu.VIEW,
        group=1,
        keys=("Shift+F9",),
        icon="panel-right",
        checkable=True,
    ),
    Action(
        id="full_screen",
        words=QT_TRANSLATE_NOOP("Actions", "Full screen"),
        menu=Menu.VIEW,
        group=1,
        keys=("F11",),
        checkable=True,
    ),
    Action(
        id="reset_layout",
        words=QT_TRANSLATE_NOOP("Actions", "Reset layout"),
        menu=Menu.VIEW,
        group=1,
    ),
    Action(
        id="zoom_in",
        words=QT_TRANSLATE_NOOP("Actions", "Zoom in"),
        menu=Menu.VIEW,
        group=2,
        keys=("Ctrl++", "Ctrl+="),
        icon="zoom-in",
    ),
    Action(
        id="zoom_out",
        words=QT_TRANSLATE_NOOP("Actions", "Zoom out"),
        menu=Menu.VIEW,
        group=2,
        keys=("Ctrl+-",),
        icon="zoom-out",
    ),
    Action(
        id="zoom_reset",
        words=QT_TRANSLATE_NOOP("Actions", "Actual size"),
        menu=Menu.VIEW,
        group=2,
        keys=("Ctrl+0",),
    ),
    Action(
        id="light",
        words=QT_TRANSLATE_NOOP("Actions", "Light"),
        menu=Menu.VIEW,
        group=3,
        checkable=True,
    ),
    Action(
        id="dark",
        words=QT_TRANSLATE_NOOP("Actions", "Dark"),
        menu=Menu.VIEW,
        group=3,
        checkable=True,
    ),
    Action(
        id="sepia",
        words=QT_TRANSLATE_NOOP("Actions", "Sepia page"),
        menu=Menu.VIEW,
        group=3,
        checkable=True,
    ),
    Action(
        id="import",
        words=QT_TRANSLATE_NOOP("Actions", "Import files..."),
        menu=Menu.SOURCE,
        keys=("Ctrl+Shift+I",),
        icon="plus",
    ),
    Action(
        id="paste_source",
        words=QT_TRANSLATE_NOOP("Actions", "Paste as source"),
        menu=Menu.SOURCE,
        keys=("Ctrl+V",),
        focus=Focus.SOURCES,
    ),
    Action(
        id="open_source",
        words=QT_TRANSLATE_NOOP("Actions", "Read this source"),
        menu=Menu.SOURCE,
        group=1,
        keys=("Return",),
        icon="book-open",
        focus=Focus.SOURCES,
    ),
    Action(
        id="remove_source",
        words=QT_TRANSLATE_NOOP("Actions", "Remove source"),
        menu=Menu.SOURCE,
        group=1,
        keys=("Del",),
        focus=Focus.SOURCES,
    ),
    Action(
        id="highlight",
        words=QT_TRANSLATE_NOOP("Actions", "Make a finding of the selection"),
        menu=Menu.FINDING,
        keys=("H",),
        icon="highlighter",
        focus=Focus.READER,
    ),
    Action(
        id="kind_fact",
        words=QT_TRANSLATE_NOOP("Actions", "Fact"),
        menu=Menu.FINDING,
        group=1,
        keys=("F",),
        focus=Focus.READER,
    ),
    Action(
        id="kind_claim",
        words=QT_TRANSLATE_NOOP("Actions", "Claim"),
        menu=Menu.FINDING,
        group=1,
        keys=("C",),
        focus=Focus.READER,
    ),
    Action(
        id="kind_quote",
        words=QT_TRANSLATE_NOOP("Actions", "Quote"),
        menu=Menu.FINDING,
        group=1,
        keys=("Q",),
        focus=Focus.READER,
    ),
    Action(
        id="kind_event",
        words=QT_TRANSLATE_NOOP("Actions", "Event"),
        menu=Menu.FINDING,
        group=1,
        keys=("E",),
        focus=Focus.READER,
    ),
    Action(
        id="kind_assessment",
        words=QT_TRANSLATE_NOOP("Actions", "Assessment"),
        menu=Menu.FINDING,
        group=1,
        keys=("A",),
        focus=Focus.READER,
    ),
    Action(
        id="kind_comment",
        words=QT_TRANSLATE_NOOP("Actions", "Comment"),
        menu=Menu.FINDING,
        group=1,
        keys=("N",),
        focus=Focus.READER,
    ),
    Action(
        id="section",
        words=QT_TRANSLATE_NOOP("Actions", "Put into a section"),
        menu=Menu.FINDING,
        group=2,
        keys=("S",),
        icon="tag",
        focus=Focus.READER,
    ),
    Action(
        id="note",
        words=QT_TRANSLATE_NOOP("Actions", "Note"),
        menu=Menu.FINDING,
        group=2,
        keys=("M",),
        icon="message-square",
        focus=Focus.READER,
    ),
    Action(
        id="edit_statement",
        words=QT_TRANSLATE_NOOP("Actions", "Edit the statement"),
        menu=Menu.FINDING,
        group=2,
        keys=("F2",),
        focus=Focus.READER,
    ),
    Action(
        id="remove_finding",
        words=QT_TRANSLATE_NOOP("Actions", "Remove finding"),
        menu=Menu.FINDING,
        group=3,
        keys=("Del",),
        focus=Focus.READER,
    ),
    Action(
        id="open_passage",
        words=QT_TRANSLATE_NOOP("Actions", "Open the passage"),
        menu=Menu.FINDING,
        group=4,
        keys=("Return",),
        icon="book-open",
        focus=Focus.FINDINGS,
    ),
    Action(
        id="finding_up",
        words=QT_TRANSLATE_NOOP("Actions", "Move up in its section"),
        menu=Menu.FINDING,
        group=4,
        keys=("Alt+Up",),
        focus=Focus.FINDINGS,
    ),
    Action(
        id="finding_down",
        words=QT_TRANSLATE_NOOP("Actions", "Move down in its section"),
        menu=Menu.FINDING,
        group=4,
        keys=("Alt+Down",),
        focus=Focus.FINDINGS,
    ),
    Action(
        id="merge_findings",
        words=QT_TRANSLATE_NOOP("Actions", "Merge into one finding"),
        menu=Menu.FINDING,
        group=4,
        keys=("G",),
        icon="merge",
        focus=Focus.FINDINGS,
    ),
    Action(
        id="split_finding",
        words=QT_TRANSLATE_NOOP("Actions", "Split off a passage"),
        menu=Menu.FINDING,
        group=4,
        keys=("X",),
        icon="columns-2",
        focus=Focus.FINDINGS,
    ),
    Action(
        id="findings_board",
        words=QT_TRANSLATE_NOOP("Actions", "Table or board"),
        menu=Menu.FINDING,
        group=5,
        keys=("B",),
        icon="square-kanban",
        focus=Focus.FINDINGS,
    ),
    Action(
        id="add_dispute",
        words=QT_TRANSLATE_NOOP("Actions", "Add a dispute..."),
        menu=Menu.ANALYSIS,
        keys=("A",),
        icon="plus",
        focus=Focus.DISPUTES,
    ),
    Action(
        id="add_actor",
        words=QT_TRANSLATE_NOOP("Actions", "Add an actor..."),
        menu=Menu.ANALYSIS,
        keys=("Shift+A",),
        icon="users",
        focus=Focus.DISPUTES,
    ),
    Action(
        id="edit_cell",
        words=QT_TRANSLATE_NOOP("Actions", "Edit this position or dispute"),
        menu=Menu.ANALYSIS,
        group=1,
        keys=("Return", "F2"),
        focus=Focus.DISPUTES,
    ),
    Action(
        id="open_cell",
        words=QT_TRANSLATE_NOOP("Actions", "Open the passage of this position"),
        menu=Menu.ANALYSIS,
        group=1,
        keys=("Ctrl+Return",),
        focus=Focus.DISPUTES,
    ),
    Action(
        id="dispute_up",
        words=QT_TRANSLATE_NOOP("Actions", "Move the dispute up"),
        menu=Menu.ANALYSIS,
        group=2,
        keys=("Alt+Up",),
        focus=Focus.DISPUTES,
    ),
    Action(
        id="dispute_down",
        words=QT_TRANSLATE_NOOP("Actions", "Move the dispute down"),
        menu=Menu.ANALYSIS,
        group=2,
        keys=("Alt+Down",),
        focus=Focus.DISPUTES,
    ),
    Action(
        id="remove_cell",
        words=QT_TRANSLATE_NOOP("Actions", "Remove this position or dispute"),
        menu=Menu.ANALYSIS,
        group=3,
        keys=("Del",),
        focus=Focus.DISPUTES,
    ),
    Action(
        id="open_event",
        words=QT_TRANSLATE_NOOP("Actions", "Open the passage of this event"),
        menu=Menu.ANALYSIS,
        group=4,
        keys=("Return",),
        focus=Focus.TIMELINE,
    ),
    Action(
        id="date_event",
        words=QT_TRANSLATE_NOOP("Actions", "Write the date of this event"),
        menu=Menu.ANALYSIS,
        group=4,
        keys=("F2",),
        focus=Focus.TIMELINE,
    ),
    Action(
        id="check",
        words=QT_TRANSLATE_NOOP("Actions", "Check again"),
        menu=Menu.BRIEF,
        keys=("F5",),
        icon="refresh-cw",
    ),
    Action(
        id="shortcuts", words=QT_TRANSLATE_NOOP("Actions", "Keys"), menu=Menu.HELP, keys=("F1",)
    ),
    Action(id="about", words=QT_TRANSLATE_NOOP("Actions", "About Briefwright"), menu=Menu.HELP),
)
