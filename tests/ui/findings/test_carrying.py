"""What is carried arrives as it was: findings, each with the section it leaves."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData

from briefwright.ui.widgets.carrying import FINDINGS, carried, carry

IDS = st.text("abcdef0123456789-", min_size=1, max_size=36)


@given(st.lists(st.tuples(IDS, st.none() | IDS), min_size=1, max_size=20))
def test_what_is_carried_arrives(findings: list[tuple[str, str | None]]) -> None:
    assert carried(carry(findings)) == tuple(findings)


def test_other_data_carries_no_findings() -> None:
    data = QMimeData()
    data.setText("a finding")
    assert carried(data) == ()


def test_findings_from_elsewhere_leave_nothing() -> None:
    data = QMimeData()
    data.setData(FINDINGS, b"a\nb")
    assert carried(data) == (("a", None), ("b", None))
