"""The prints of sources follow their texts: written, changed, taken back, and made again."""

from pathlib import Path

from briefwright.anchoring.shingles import prints_of
from briefwright.domain.source import Source
from briefwright.domain.text import sha256_of
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.unit import UnitOfWork
from tests.kit.wires import ARABIC, ENGLISH
from tests.store.desks import exchange, two


def put(database: Database, text: str) -> None:
    def act(unit: UnitOfWork) -> None:
        if unit.find(Source, "s") is None:
            unit.add(Source(id="s", title="S", text=text, text_sha256=sha256_of(text)))
        else:
            unit.set(Source, "s", text=text, text_sha256=sha256_of(text))

    database.transact("Write", OpKind.SET, act)


def prints(database: Database) -> dict[str, set[int]]:
    with database.read() as reads:
        return {row: set(each) for row, each in reads.looking().prints().items()}


def test_prints_follow_the_text_and_what_another_desk_wrote(tmp_path: Path) -> None:
    with two(tmp_path) as (one, other):
        assert prints(one) == {}
        put(one, ENGLISH.text)
        assert prints(one) == {"s": set(prints_of(ENGLISH.text))}
        put(one, ARABIC.text)
        assert prints(one) == {"s": set(prints_of(ARABIC.text))}
        exchange(one, other)
        assert prints(other) == prints(one)
        one.undo()
        assert prints(one) == {"s": set(prints_of(ENGLISH.text))}
        one.undo()
        assert prints(one) == {}
        assert one.verify(full=True) == ()


def test_pages_without_text_have_no_prints(tmp_path: Path) -> None:
    with two(tmp_path) as (one, _):
        put(one, "[Page 1: scanned, no text]")
        assert prints(one) == {"s": set()}
