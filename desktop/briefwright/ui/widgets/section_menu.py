"""The menu that puts a finding into a section: its first letters choose."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from briefwright.service.passages import SectionChoice


def pick_section(
    parent: QWidget, choices: Sequence[SectionChoice], nothing: str, place: QPoint
) -> str | None:
    """The id of the section that was picked, None for none; `nothing` is said when there are none."""
    menu = QMenu(parent)
    for choice in choices:
        menu.addAction(choice.path).setData(choice.section.id)
    if not choices:
        menu.addAction(nothing).setEnabled(False)
    picked: QAction | None = menu.exec(parent.mapToGlobal(place))
    section = picked.data() if picked else None
    menu.deleteLater()
    return section if isinstance(section, str) else None
