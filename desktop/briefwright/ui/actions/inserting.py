"""The actions of what goes beyond running text: tables, figures, footnotes, references, links."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefwright.ui.actions.action import Action, Focus, Menu

INSERTING: tuple[Action, ...] = (
    Action(
        id="insert_positions",
        words=QT_TRANSLATE_NOOP("Actions", "Positions in a dispute..."),
        menu=Menu.INSERT,
        icon="scale",
    ),
    Action(
        id="insert_events",
        words=QT_TRANSLATE_NOOP("Actions", "Table of dated events"),
        menu=Menu.INSERT,
        icon="table-2",
    ),
    Action(
        id="insert_timeline",
        words=QT_TRANSLATE_NOOP("Actions", "Timeline of dated events"),
        menu=Menu.INSERT,
        icon="calendar-range",
    ),
    Action(
        id="insert_table",
        words=QT_TRANSLATE_NOOP("Actions", "Table..."),
        menu=Menu.INSERT,
        icon="table-2",
    ),
    Action(
        id="figure_note",
        words=QT_TRANSLATE_NOOP("Actions", "Note under the table or figure..."),
        menu=Menu.INSERT,
    ),
    Action(
        id="footnote",
        words=QT_TRANSLATE_NOOP("Actions", "Footnote"),
        menu=Menu.INSERT,
        group=1,
        keys=("Ctrl+Shift+N",),
        icon="superscript",
        focus=Focus.TEXT,
    ),
    Action(
        id="cross_reference",
        words=QT_TRANSLATE_NOOP("Actions", "Reference to a section, table or figure..."),
        menu=Menu.INSERT,
        group=1,
        keys=("Ctrl+Shift+X",),
        focus=Focus.TEXT,
    ),
    Action(
        id="link",
        words=QT_TRANSLATE_NOOP("Actions", "Link..."),
        menu=Menu.INSERT,
        group=1,
        keys=("Ctrl+K",),
        icon="link",
        focus=Focus.TEXT,
    ),
    Action(
        id="add_row",
        words=QT_TRANSLATE_NOOP("Actions", "Add a row"),
        menu=Menu.INSERT,
        group=2,
    ),
    Action(
        id="remove_row",
        words=QT_TRANSLATE_NOOP("Actions", "Remove the row"),
        menu=Menu.INSERT,
        group=2,
    ),
    Action(
        id="add_column",
        words=QT_TRANSLATE_NOOP("Actions", "Add a column"),
        menu=Menu.INSERT,
        group=2,
        keys=("Alt+Shift+Right",),
        focus=Focus.TEXT,
    ),
    Action(
        id="remove_column",
        words=QT_TRANSLATE_NOOP("Actions", "Remove the column"),
        menu=Menu.INSERT,
        group=2,
        keys=("Alt+Shift+Left",),
        focus=Focus.TEXT,
    ),
    Action(
        id="column_back",
        words=QT_TRANSLATE_NOOP("Actions", "Move the column back"),
        menu=Menu.INSERT,
        group=2,
    ),
    Action(
        id="column_on",
        words=QT_TRANSLATE_NOOP("Actions", "Move the column on"),
        menu=Menu.INSERT,
        group=2,
    ),
)
