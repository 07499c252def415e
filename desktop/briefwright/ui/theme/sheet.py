"""The shapes of stock controls: one style sheet made from the palette, over the Fusion style.

Only form is said here (edges, radii, paddings, heights); every colour comes
from `Colours`.
"""

from importlib.resources import files
from pathlib import Path
from string import Template

from briefwright.ui.theme.palette import Colours

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog { background: $panel; }
QToolTip { background: $raised; color: $text; border: 1px solid $line2; padding: 4px 8px; }

QMenuBar { background: $chrome; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 5px 10px; background: transparent; border-radius: 4px; color: $text2; }
QMenuBar::item:selected { background: $hover; color: $text; }
QMenu { background: $raised; border: 1px solid $line2; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $select; color: $text; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QStatusBar { background: $chrome; border-top: 1px solid $line; min-height: 27px; }
QStatusBar::item { border: none; }

QLineEdit, QPlainTextEdit[form="true"], QComboBox, QDateEdit, QSpinBox {
  background: $base; border: 1px solid $field; border-radius: 6px; padding: 0 8px;
  min-height: 26px; selection-background-color: $selection; selection-color: $text;
}
QPlainTextEdit[form="true"] { padding: 4px; }
QLineEdit[fact="true"] { background: transparent; border: 1px solid transparent; padding: 0;
  min-height: 22px; }
QLineEdit[fact="true"]:focus { border: 2px solid $accent; padding: 0; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit[form="true"]:focus {
  border: 2px solid $accent; padding: 0 7px;
}
QPlainTextEdit[form="true"]:focus { padding: 3px; }
QLineEdit:disabled, QComboBox:disabled { color: $text3; border-color: $line2; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line2; padding: 4px;
  selection-background-color: $select; selection-color: $text; outline: none; }

QPushButton { background: $base; border: 1px solid $field; border-radius: 6px; padding: 0 12px;
  min-height: 26px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $press; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; }
QPushButton:disabled { color: $text3; border-color: $line2; background: $panel; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border: 1px solid $accent;
  font-weight: 600; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $press; color: $text3; border-color: $press; }
QPushButton[big="true"] { min-height: 34px; border-radius: 8px; padding: 0 16px; }
QPushButton[flat="true"], QPushButton[link="true"] { background: transparent; border: none; }
QPushButton[link="true"] { color: $accent; font-weight: 500; padding: 0 2px; text-align: left; }
QPushButton[link="true"]:hover { color: $accent_hover; }
QPushButton[flat="true"]:focus, QPushButton[link="true"]:focus { border: 2px solid $accent;
  border-radius: 6px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
  padding: 3px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $press; }
QToolButton:checked { background: $select; }
QToolButton:focus { border: 2px solid $accent; padding: 2px; }
QToolButton[offers="true"]::menu-indicator { image: none; }
QToolButton[fold="true"] { border: 1px solid transparent; border-radius: 4px; padding: 0 3px; }
QToolButton[fold="true"]:checked { background: transparent; }
QToolButton[fold="true"]:focus { border: 2px solid $accent; padding: 0 2px; }
QToolButton[view="true"] { border-radius: 8px; color: $text2; padding: 6px 0 4px 0; }
QToolButton[view="true"]:checked { background: $select; color: $accent; }
QToolButton[view="true"]:focus { border: 2px solid $accent; padding: 5px 0 3px 0; }

QTabBar { background: $chrome; }
QTabBar::tab { background: $chrome; color: $text2; padding: 0 16px; min-height: 37px;
  max-width: 300px; border: none; border-top: 2px solid transparent; border-right: 1px solid $line; }
QTabBar::tab:selected { background: $base; color: $text; border-top: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: none; }
QTabBar[inspector="true"] { background: $panel; }
QTabBar[inspector="true"]::tab { background: $panel; border: none; padding: 0 2px;
  margin: $before_tab; border-bottom: 2px solid transparent; }
QTabBar[inspector="true"]::tab:selected { color: $text; font-weight: 600;
  border-bottom: 2px solid $accent; }

QTreeView, QListView, QTableView { background: $panel; border: none; outline: none;
  selection-background-color: $select; selection-color: $text; }
QTableView { background: $base; gridline-color: $line; }
QHeaderView { background: $base; border: none; }
QHeaderView::section { background: $base; color: $text2; border: none;
  border-bottom: 1px solid $line2; padding: 0 8px; min-height: 31px; font-weight: 600; }

QCheckBox { spacing: 8px; min-height: 24px; }
QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $field; border-radius: 4px;
  background: $base; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox:focus { color: $accent; }

QScrollArea { background: transparent; border: none; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $line2; border-radius: 2px; margin: 0 4px; min-height: 32px; }
QScrollBar::handle:horizontal { margin: 4px 0; min-width: 32px; min-height: 0; }
QScrollBar::handle:hover { margin: 0 2px; border-radius: 4px; }
QScrollBar::handle:horizontal:hover { margin: 2px 0; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; width: 0; height: 0; }

QProgressBar { background: $press; border: none; border-radius: 2px; max-height: 4px;
  text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

*[ground="chrome"] { background: $chrome; }
*[ground="panel"] { background: $panel; }
*[ground="base"] { background: $base; }
*[ground="table"] { background: $table; }
*[bar="true"] { background: $base; border-bottom: 1px solid $line; }
*[role="meta"] { color: $text2; font-size: 12px; }
*[role="hint"] { color: $text3; font-size: 12px; }
*[role="group"] { color: $text2; font-size: 12px; font-weight: 600; }
*[role="title"] { color: $text; font-size: 15px; font-weight: 600; }
*[role="error"] { color: $err; }
*[role="warning"] { color: $warn; }
*[role="ok"] { color: $ok; }
*[role="edge"] { background: $line; }
*[role="popup"] { background: $raised; border: 1px solid $line2; border-radius: 8px; }
*[role="popup"] > QListView { background: $raised; }
*[role="bar"] { background: $warn_soft; border-bottom: 1px solid $line; }
*[role="notice"] { background: $soft; border-bottom: 1px solid $line; }
*[role="rule"] { background: $line; max-height: 1px; min-height: 1px; }
""")


def tick_of(colours: Colours) -> Path:
    """The picture of the tick in a checked box: a style sheet takes it from a file alone."""
    name = f"tick-{colours.on_accent.removeprefix('#')}.svg"
    return Path(str(files("briefwright.resources") / "themes" / name))


def style_sheet(colours: Colours, *, right_to_left: bool = False) -> str:
    """The style sheet of the whole window in these colours; Qt does not mirror margins by itself."""
    return _SHEET.substitute(
        {name: getattr(colours, name) for name in colours.__dataclass_fields__},
        tick=tick_of(colours).as_posix(),
        before_tab="0 16px 0 0" if right_to_left else "0 0 0 16px",
    )
