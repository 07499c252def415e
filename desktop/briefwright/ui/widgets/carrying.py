"""Findings on their way from one place of the window to another, under the pointer."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QWidget

FINDINGS = "application/x-briefwright-findings"
"""The kind of data: the ids of the findings, one a line."""

LEAVING = "application/x-briefwright-findings-leaving"
"""Beside it the id of the section that each is taken from, one a line, blank for none."""


def carry(findings: Sequence[tuple[str, str | None]]) -> QMimeData:
    """Findings with the section that each is taken from, None for none."""
    data = QMimeData()
    data.setData(FINDINGS, _packed(finding for finding, _ in findings))
    data.setData(LEAVING, _packed(section or "" for _, section in findings))
    return data


def carried(data: QMimeData) -> tuple[tuple[str, str | None], ...]:
    """The findings that are carried, each with the section it was taken from; none for other data."""
    if not data.hasFormat(FINDINGS):
        return ()
    findings = _lines(data, FINDINGS)
    sections = _lines(data, LEAVING) if data.hasFormat(LEAVING) else []
    pairs = zip_longest(findings, sections[: len(findings)], fillvalue="")
    return tuple((finding, section or None) for finding, section in pairs)


def start_drag(
    source: QWidget, findings: Sequence[tuple[str, str | None]], picture: QPixmap
) -> None:
    """Lets the pointer carry findings until they are dropped or the drag is left."""
    drag = QDrag(source)
    drag.setMimeData(carry(findings))
    drag.setPixmap(picture)
    drag.setHotSpot(QPoint(16, 16))
    drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)


def _packed(lines: Iterable[str]) -> QByteArray:
    return QByteArray("\n".join(lines).encode())


def _lines(data: QMimeData, kind: str) -> list[str]:
    return bytes(data.data(kind).data()).decode().split("\n")
