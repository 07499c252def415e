"""What holds for every composed brief, whatever stands in it."""

import random
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.document import model
from briefwright.document.compose import compose
from briefwright.document.dump import dump, load
from briefwright.document.model import CiteLabel, Document, Link, NoteMark, Table
from briefwright.document.styles import sheet_for
from briefwright.document.walk import anchors, blocks, inlines, nodes, targets, texts
from briefwright.domain.errors import WrongUse
from briefwright.domain.ids import link_id
from briefwright.domain.snapshot import BriefSnapshot
from tests.kit.briefs import brief_of
from tests.kit.golden import Golden
from tests.kit.reference import reference_document
from tests.kit.sample import sample_snapshot

T = TypeVar("T")

SAMPLE = compose(sample_snapshot())
REFERENCE = reference_document()

REMARK = "A remark.[^n]\n\n"

PIECES = (
    "# Section\n\n",
    "## Part\n\n",
    "Text.[@meeting] More.[@claim; @denial]\n\n",
    "Again.[@recalls; @meeting; @recalls]\n\n",
    "- Point one[@claim]\n- Point two[@meeting]\n\n",
    "1. First[@denial]\n1. Second\n\n",
    "> “held an official meeting”[@meeting]\n> — Agency\n\n",
    "Table: Numbers\n| A | B |\n| one[@recalls] | 2 |\n\n",
    "Events: Chain\n- [@claim]\n- [@meeting]\n- [@recalls]\n\n",
    "Timeline: Drawn\n- Claim [@claim]\n- Recall [@recalls]\n\n",
    "Positions: Who says what\n- [?downing]\n\n",
    REMARK,
)

NOTE = "[^n]: It is noted.[@denial]\n"


def described(choice: list[int]) -> BriefSnapshot:
    return brief_of("# First\n\n" + "".join(PIECES[index] for index in choice) + NOTE)


CHOICES = st.lists(st.integers(min_value=0, max_value=len(PIECES) - 1), max_size=14)


def citations(document: Document) -> list[CiteLabel]:
    return [inline for inline, _ in inlines(document) if isinstance(inline, CiteLabel)]


def evidence_rows(document: Document) -> dict[str, str]:
    """Anchor of each row of the evidence annex -> where its number leads back to."""
    tables = [b for b in document.annexes if isinstance(b, Table) and b.style == "evidence"]
    found: dict[str, str] = {}
    for row in (row for table in tables for row in table.rows):
        number = row.cells[0].content[0]
        assert isinstance(number, Link)
        assert row.cells[0].anchor is not None
        assert number.target is not None
        found[row.cells[0].anchor] = number.target
    return found


@given(CHOICES)
def test_every_citation_has_an_extract_and_every_extract_leads_back_to_a_citation(
    choice: list[int],
) -> None:
    document = compose(described(choice))
    cited = citations(document)
    rows = evidence_rows(document)
    assert {label.target for label in cited} == set(rows)
    assert {label.anchor for label in cited} >= set(rows.values())
    assert all(back.startswith(f"cite-{anchor[3:]}-") for anchor, back in rows.items())


@given(CHOICES.map(lambda choice: [index for index in choice if PIECES[index] != REMARK]))
def test_numbers_are_dense_and_rise_in_the_order_of_first_citation(choice: list[int]) -> None:
    document = compose(described(choice))
    assert [e.number for e in document.trace] == list(range(1, len(document.trace) + 1))
    seen = list(dict.fromkeys(int(label.label) for label in citations(document)))
    assert seen == [e.number for e in document.trace]


@given(CHOICES)
def test_numbers_in_one_group_rise_and_stand_once(choice: list[int]) -> None:
    last: CiteLabel | None = None
    for label in citations(compose(described(choice))):
        if label.joined:
            assert last is not None
            assert int(label.label) > int(last.label)
        last = label


@given(CHOICES)
def test_every_anchor_is_unique_and_every_target_is_an_anchor(choice: list[int]) -> None:
    document = compose(described(choice))
    names = list(anchors(document))
    assert len(names) == len(set(names))
    assert set(targets(document)) <= set(names)


@given(CHOICES)
def test_every_remark_is_marked_where_it_belongs_and_every_mark_has_its_remark(
    choice: list[int],
) -> None:
    document = compose(described(choice))
    marks = {i.note for i, _ in inlines(document) if isinstance(i, NoteMark)}
    assert marks == {note.anchor for note in document.notes}


@given(CHOICES)
def test_a_document_survives_json(choice: list[int]) -> None:
    document = compose(described(choice))
    assert load(dump(document)) == document


def shuffled(mapping: Mapping[str, T], chance: random.Random) -> dict[str, T]:
    keys = list(mapping)
    chance.shuffle(keys)
    return {key: mapping[key] for key in keys}


def scrambled(noun: str, key: str) -> str:
    return link_id(noun, key, "other")


@pytest.mark.parametrize("seed", range(3))
def test_neither_ids_nor_the_order_of_mappings_change_the_fingerprint(seed: int) -> None:
    chance = random.Random(seed)
    other = sample_snapshot(scrambled)
    other = replace(
        other,
        blocks=shuffled(other.blocks, chance),
        evidence=shuffled(other.evidence, chance),
        sources=shuffled(other.sources, chance),
        positions=shuffled(other.positions, chance),
    )
    document = compose(other)
    assert document.fingerprint == SAMPLE.fingerprint
    assert document != SAMPLE, "origins should differ"


def test_a_changed_word_changes_the_fingerprint() -> None:
    snapshot = sample_snapshot()
    changed = replace(snapshot, brief=replace(snapshot.brief, title="Another title"))
    assert compose(changed).fingerprint != SAMPLE.fingerprint


def test_no_random_id_reaches_an_anchor_or_a_word() -> None:
    document = compose(sample_snapshot(scrambled))
    printed = [*anchors(document), *(text.text for text in texts(document))]
    assert not [text for text in printed if re.search(r"[0-9a-f]{32}", text)]


def every_class(value: object, found: set[str]) -> set[str]:
    if is_dataclass(value) and not isinstance(value, type):
        found.add(type(value).__name__)
        for field in fields(value):
            every_class(getattr(value, field.name), found)
    elif isinstance(value, tuple):
        for item in value:
            every_class(item, found)
    return found


def test_the_reference_document_has_every_node_of_the_model() -> None:
    known = {
        name
        for name, kind in vars(model).items()
        if is_dataclass(kind) and kind.__module__ == model.__name__
    }
    assert every_class(REFERENCE, set()) == known - {"Node"}


def strings(value: object) -> set[str]:
    if isinstance(value, str):
        return {value}
    if isinstance(value, tuple | frozenset):
        return {text for item in value for text in strings(item)}
    if is_dataclass(value) and not isinstance(value, type):
        return {
            text
            for field in fields(value)
            if field.name not in UNPRINTED
            for text in strings(getattr(value, field.name))
        }
    return set()


UNPRINTED = {
    "origin", "style", "anchor", "target", "note_anchor", "language", "marks", "align", "url",
    "fingerprint", "trace", "meta",
}  # fmt: skip


def test_the_walk_sees_every_text_that_is_printed() -> None:
    walked = {text.text for text in texts(REFERENCE)}
    printed = strings(replace(REFERENCE, trace=()))
    names = set(anchors(REFERENCE)) | {"contested", "dated", "undated"}
    assert printed - names - walked == set()


def test_the_walk_sees_every_block_and_row() -> None:
    assert set(blocks(REFERENCE)) == {*REFERENCE.front, *REFERENCE.body, *REFERENCE.annexes}
    assert {type(node).__name__ for node in nodes(REFERENCE)} >= {
        "BibliographyEntry",
        "JudgementRow",
        "Paragraph",
    }


@pytest.mark.parametrize("document", [SAMPLE, REFERENCE], ids=["sample", "reference"])
def test_every_text_style_that_a_document_names_is_in_the_sheet(document: Document) -> None:
    groups = {
        "judgements", "table", "evidence", "figure", "sources", "contents", "rule", "page-break",
    }  # fmt: skip
    known = set(sheet_for("en").texts) | groups
    assert {node.style for node in nodes(document)} <= known
    tables = [block for block in blocks(document) if isinstance(block, Table)]
    assert {c.style for table in tables for c in table.columns} <= set(sheet_for("en").texts)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"is": "Document"}', '{"is": "os"}', "null"])
def test_what_is_no_document_is_refused(text: str) -> None:
    with pytest.raises(WrongUse):
        load(text)


def test_a_document_with_a_wrong_value_in_it_is_refused() -> None:
    with pytest.raises(WrongUse):
        load(dump(SAMPLE).replace('"level": 1', '"level": "one"', 1))


def test_the_sample_is_composed_as_it_was(golden: Golden) -> None:
    golden("document/sample.json", dump(SAMPLE))


def test_the_reference_document_is_as_it_was(golden: Golden) -> None:
    golden("document/reference.json", dump(REFERENCE))
