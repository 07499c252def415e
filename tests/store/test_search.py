"""Search finds words in any spelling and shows them as they are written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefwright.domain.finding import Finding
from briefwright.domain.prose import Block, Cite, Prose
from briefwright.domain.source import Source
from briefwright.domain.text import sha256_of
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.unit import UnitOfWork
from tests.store.desks import begin, made, type_text

ARTICLE = (
    "Une délégation est arrivée à Bamako. " * 20
    + "L'armée algérienne affirme avoir abattu un drone. "
    + "حُوِّلَ المَطَارُ الجَدِيد. "
    + "Straße nach Kœnigsberg ﬁnale. " * 10
)


def import_article(unit: UnitOfWork) -> None:
    unit.add(
        Source(id="source", title="L’Armée parle", text=ARTICLE, text_sha256=sha256_of(ARTICLE))
    )


@pytest.fixture
def ada(tmp_path: Path) -> Iterator[Database]:
    database = made(tmp_path / "ada.sqlite")
    begin(database)
    database.transact("Import", OpKind.IMPORT, import_article)
    yield database
    database.close()


def found(database: Database, query: str, limit: int = 50) -> list[str]:
    with database.read() as reads:
        return [hit.row for hit in reads.search(query, limit)]


@pytest.mark.parametrize(
    "query",
    ["armee algerienne", "ARMÉE ALGÉRIENNE", "armée alge", "حول المطار", "strasse", "koenigsberg"],
)
def test_the_same_is_found_whatever_the_spelling(ada: Database, query: str) -> None:
    assert found(ada, query) == ["source"]


def test_what_is_found_is_marked_in_the_text_as_written(ada: Database) -> None:
    with ada.read() as reads:
        (hit,) = reads.search("algerienne drone")
    marked = [hit.snippet[span.start : span.end] for span in hit.spans]
    assert marked == ["algérienne", "drone"]
    assert len(hit.snippet) < 250
    assert (hit.table, hit.title) == ("source", "L’Armée parle")


def test_arabic_words_are_marked_with_their_vowel_signs(ada: Database) -> None:
    with ada.read() as reads:
        (hit,) = reads.search("المطار")
    assert [hit.snippet[span.start : span.end] for span in hit.spans] == ["المَطَارُ"]


def test_a_word_in_the_title_alone_is_marked_there(ada: Database) -> None:
    with ada.read() as reads:
        (hit,) = reads.search("parle")
    assert [hit.snippet[span.start : span.end] for span in hit.spans] == ["parle"]


def test_a_word_is_marked_where_it_begins_and_not_inside_another(ada: Database) -> None:
    type_text(ada, "Rapier, pier-side: the pier. Piers of the rapier, 9pier and pier")
    with ada.read() as reads:
        (whole,) = reads.search("pier ")
        (begun,) = reads.search("pier")
        (two,) = reads.search('"the pier"')
    marked = [whole.snippet[span.start : span.end] for span in whole.spans]
    assert marked == ["pier", "pier", "pier"]
    assert [span.start for span in whole.spans] == [8, 23, 60]
    assert len(begun.spans) == 4
    assert [two.snippet[span.start : span.end] for span in two.spans] == ["the pier"]


def test_words_between_quotation_marks_follow_each_other(ada: Database) -> None:
    assert found(ada, '"abattu un drone"') == ["source"]
    assert found(ada, '"un abattu drone"') == []
    assert found(ada, "un abattu drone") == ["source"]


def test_all_kinds_of_rows_are_found_and_every_word_must_be_there(ada: Database) -> None:
    assert set(found(ada, "closed")) == {"block", "finding"}
    assert found(ada, "closed officials") == ["block"]
    assert found(ada, "first") == ["one"]
    assert found(ada, "cooperation") == ["brief"]
    assert len(found(ada, "closed", limit=1)) == 1


@pytest.mark.parametrize("query", ["", "  ", '"', "*", '""" AND NOT (', "NEAR/", "title:", "'"])
def test_no_query_is_an_error(ada: Database, query: str) -> None:
    assert isinstance(found(ada, query), list)


def test_the_index_follows_every_change_and_its_undo(ada: Database) -> None:
    type_text(ada, "Nothing about it.")
    assert found(ada, "officials") == []
    ada.undo()
    assert found(ada, "officials") == ["block"]
    ada.transact("Remove", OpKind.REMOVE, lambda unit: unit.remove(Finding, "finding"))
    assert found(ada, "closed") == ["block"]
    assert ada.verify(full=True) == ()


def test_citations_do_not_part_a_word_from_its_neighbour(ada: Database) -> None:
    prose = Prose(text="The port\ufffc reopened.", atoms=(Cite(finding="finding"),))
    ada.transact("Cite", OpKind.TEXT, lambda unit: unit.set(Block, "block", content=prose))
    assert found(ada, '"port reopened"') == ["block"]
