"""The item model under Qt's own tester: every change announced, and as little as there is."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from briefwright.ui.models.rows import VALUE, Column, RowModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A row of a test."""

    key: str
    words: str = ""
    head: bool = False


def model() -> RowModel[Named]:
    columns: tuple[Column[Named], ...] = (
        Column(head="Key", text=lambda row: row.key),
        Column(head="Words", text=lambda row: row.words, tip=lambda row: f"tip {row.words}"),
    )
    return RowModel(columns, selectable=lambda row: not row.head)


def rows(text: str) -> list[Named]:
    return [Named(key=key) for key in text]


lists = st.lists(st.sampled_from("abcdefgh"), unique=True).map("".join)


@given(st.lists(lists, max_size=6))
@settings(max_examples=30)
def test_qt_finds_no_fault_in_any_chain_of_lists(qapp: object, chain: list[str]) -> None:
    shown = model()
    tester = QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for text in chain:
        shown.show_rows(rows(text))
        assert [row.key for row in shown.rows] == list(text)
    assert tester.model() is shown


def test_a_changed_value_is_announced_for_its_row_alone(qtbot: QtBot) -> None:
    shown = model()
    shown.show_rows(rows("abcd"))
    changed: list[tuple[int, int]] = []
    shown.dataChanged.connect(lambda top, bottom: changed.append((top.row(), bottom.row())))
    with qtbot.assertNotEmitted(shown.rowsRemoved), qtbot.assertNotEmitted(shown.rowsInserted):
        shown.show_rows([*rows("ab"), Named(key="c", words="new"), *rows("d")])
    assert changed == [(2, 2)]


def test_a_row_that_stays_is_the_same_row_for_whoever_holds_it(qapp: object) -> None:
    shown = model()
    shown.show_rows(rows("abcd"))
    held = QPersistentModelIndex(shown.index(2, 0))
    shown.show_rows(rows("xacd"))
    assert held.data() == "c"
    shown.show_rows(rows("xad"))
    assert not held.isValid()


def test_a_cell_says_its_text_tip_and_value(qapp: object) -> None:
    shown = model()
    row = Named(key="a", words="b")
    shown.show_rows([row])
    cell = shown.index(0, 1)
    assert cell.data() == "b"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "tip b"
    assert cell.data(VALUE) is row
    assert shown.headerData(1, Qt.Orientation.Horizontal) == "Words"
    assert shown.value(QModelIndex()) is None
    assert isinstance(shown, QAbstractItemModel)


def test_the_head_of_a_group_cannot_be_chosen(qapp: object) -> None:
    shown = model()
    shown.show_rows([Named(key="a", head=True), Named(key="b")])
    assert not shown.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert shown.index(1, 0).flags() & Qt.ItemFlag.ItemIsSelectable
