"""What commands refuse, and the corners that examples of the laws do not reach."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.dispute import Position, Stance
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.order import key_between
from briefwright.domain.prose import Block, Cite, Mark, MarkKind, Prose, Slot
from briefwright.domain.source import Source
from briefwright.domain.text import Span, clean
from briefwright.edits.operation import OpKind
from briefwright.edits.splice import Splice
from briefwright.service.commands.annotations import (
    AnchorAgain,
    AnnotatePassage,
    EditAnnotation,
    RemoveAnnotation,
)
from briefwright.service.commands.base import Command
from briefwright.service.commands.blocks import (
    AddBlock,
    JoinBlocks,
    SpliceProse,
    SplitBlock,
)
from briefwright.service.commands.briefs import AddBrief, EditBrief
from briefwright.service.commands.cleaning import clean_prose
from briefwright.service.commands.disputes import EditPosition, RenameActor, SetPosition
from briefwright.service.commands.findings import (
    AddFinding,
    EditFinding,
    MoveFinding,
    PlaceFinding,
    RemoveFinding,
    RestOn,
    UnplaceFinding,
)
from briefwright.service.commands.judgements import AddJudgement, EditJudgement
from briefwright.service.commands.regrouping import MergeFindings, SplitFinding
from briefwright.service.commands.rows import SetField
from briefwright.service.commands.sections import AddSection, MoveSection
from briefwright.service.commands.several import (
    EditFindings,
    PlaceFindings,
    Placing,
    RemoveFindings,
)
from briefwright.service.commands.sources import EditSource, RemoveSource
from briefwright.store.database import Database
from briefwright.store.unit import UnitOfWork
from tests.kit.laws import opened, rows_of
from tests.service.world import ARTICLE, build, span_of

T = TypeVar("T")
Ids = Mapping[str, str]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ids]:
    path = tmp_path_factory.mktemp("world") / "world.db"
    return path, build(path)


@pytest.fixture
def ids(prepared: tuple[Path, Ids]) -> Ids:
    return prepared[1]


@pytest.fixture
def database(prepared: tuple[Path, Ids], tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "copy.db"
    shutil.copy(prepared[0], path)
    with closing(opened(path)) as copy:
        yield copy


def run(database: Database, command: Command[T]) -> T:
    return database.transact(command.label, command.kind, command.apply).result


REFUSED: list[tuple[str, Callable[[Ids], Command[Any]], str]] = [
    ("a cited finding", lambda i: RemoveFinding(finding=i["meeting"]), "is cited 3 times"),
    (
        "a finding that carries a position",
        lambda i: RemoveFinding(finding=i["claim"]),
        "cited once",
    ),
    ("a source whose finding is cited", lambda i: RemoveSource(source=i["article"]), "is cited 5"),
    (
        "an annotation whose finding is cited",
        lambda i: RemoveAnnotation(annotation=i["denial-mark"]),
        "is cited once",
    ),
    (
        "a section in itself",
        lambda i: MoveSection(section=i["one"], parent=i["one"]),
        "cannot be moved into itself",
    ),
    (
        "a section in one inside it",
        lambda i: MoveSection(section=i["one"], parent=i["one-a"]),
        "cannot be moved into itself",
    ),
    (
        "a third level",
        lambda i: AddSection(brief=i["brief"], title="Deep", parent=i["one-a"]),
        "two deep at most",
    ),
    (
        "a third level by a move",
        lambda i: MoveSection(section=i["one"], parent=i["two"]),
        "two deep at most",
    ),
    (
        "a place outside",
        lambda i: MoveSection(section=i["one"], parent=None, index=9),
        "no place 10",
    ),
    ("a blank section", lambda i: AddSection(brief=i["brief"], title=" "), "needs a title"),
    ("a blank brief", lambda _: AddBrief(brief=Brief(id="", title="\n")), "needs a title"),
    ("a blank finding", lambda _: AddFinding(finding=Finding(id="", statement="")), "a statement"),
    (
        "a blank judgement",
        lambda i: AddJudgement(brief=i["brief"], statement=Prose(text=" ")),
        "needs a statement",
    ),
    (
        "a likelihood of another scale",
        lambda i: AddJudgement(
            brief=i["brief"], statement=Prose(text="S"), likelihood="realistic-possibility"
        ),
        "ICD 203 has no term realistic-possibility",
    ),
    (
        "a likelihood of no scale",
        lambda i: EditJudgement(row=i["judgement"], fields={"likelihood": "sure"}),
        "has no term sure",
    ),
    ("a scale", lambda i: EditBrief(row=i["brief"], fields={"scale": "mine"}), "no scale mine"),
    ("a blank title", lambda i: EditSource(row=i["article"], fields={"title": " "}), "be blank"),
    (
        "a field that is fixed",
        lambda i: EditSource(row=i["article"], fields={"text": "x"}),
        "A source has no field text",
    ),
    (
        "a status of no list",
        lambda i: EditSource(row=i["article"], fields={"status": "forgotten"}),
        "The status is one of new, reading, done, not forgotten",
    ),
    (
        "a language that is none",
        lambda i: EditSource(row=i["article"], fields={"language": "the tongue of Babel"}),
        "There is no language 'the tongue of Babel': write it like en",
    ),
    (
        "a position on a finding that is not there",
        lambda i: EditPosition(row=i["Mali"], fields={"finding": "nobody"}),
        "no finding with the id 'nobody'",
    ),
    (
        "a position without an actor",
        lambda i: SetPosition(dispute=i["dispute"], actor=" ", stance=Stance.SILENT),
        "needs an actor",
    ),
    (
        "a blank name of an actor",
        lambda i: RenameActor(brief=i["brief"], actor="Mali", name=" "),
        "needs an actor",
    ),
    (
        "a name that another position has",
        lambda i: RenameActor(brief=i["brief"], actor="Mali", name="Algeria"),
        "has a position of its own",
    ),
    (
        "a passage outside its source",
        lambda i: AnnotatePassage(source=i["article"], span=Span(start=0, end=9_999)),
        "lies outside its source",
    ),
    (
        "an empty passage",
        lambda i: AnchorAgain(annotation=i["claim-mark"], span=Span(start=3, end=3)),
        "lies outside its source",
    ),
    (
        "a passage of spaces",
        lambda i: AnnotatePassage(source=i["article"], span=span_of("\n")),
        "holds no words",
    ),
    (
        "body text in a brief",
        lambda i: AddBlock(owner=i["brief"], slot=Slot.BODY),
        "no section with the id",
    ),
    (
        "a bottom line in a section",
        lambda i: AddBlock(owner=i["one"], slot=Slot.BOTTOM_LINE),
        "no brief with the id",
    ),
    ("a split outside", lambda i: SplitBlock(block=i["first"], at=99), "lies outside"),
    (
        "a join over sections",
        lambda i: JoinBlocks(first=i["first"], second=i["table"]),
        "Only two paragraphs of one section",
    ),
    ("a join with itself", lambda i: JoinBlocks(first=i["first"], second=i["first"]), "Only two"),
    (
        "a citation of nothing",
        lambda i: SetField(row=i["judgement"], field="statement", words="S[@nobody]"),
        "no finding with the id 'nobody'",
    ),
    (
        "a reference to nothing",
        lambda i: SetField(row=i["judgement"], field="reasons", words="S[#nobody]"),
        "no block with the id 'nobody'",
    ),
    (
        "a finding out of a section where it is not",
        lambda i: UnplaceFinding(finding=i["spare"], section=i["one"]),
        "There is no",
    ),
    ("nothing to change", lambda _: EditFindings(rows=(), fields={}), "No finding is chosen"),
    (
        "nothing to place",
        lambda i: PlaceFindings(placings=(), section=i["one"]),
        "No finding is chosen",
    ),
    (
        "findings of which one is cited",
        lambda i: RemoveFindings(findings=(i["spare"], i["meeting"])),
        "One of these findings is cited 3 times",
    ),
    (
        "a split of a single passage",
        lambda i: SplitFinding(finding=i["spare"], annotation=i["spare-mark"]),
        "rests on one passage only",
    ),
    (
        "a split of another's passage",
        lambda i: SplitFinding(finding=i["claim"], annotation=i["spare-mark"]),
        "does not rest on this passage",
    ),
    (
        "a merge with itself",
        lambda i: MergeFindings(into=i["claim"], others=(i["claim"],)),
        "at least two findings",
    ),
    (
        "a passage that is not there",
        lambda i: RestOn(finding=i["spare"], annotation="x"),
        "no annot",
    ),
]


@pytest.mark.parametrize(
    "command, sentence", [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_what_makes_no_sense_is_wrong_use_and_leaves_nothing(
    database: Database, ids: Ids, command: Callable[[Ids], Command[Any]], sentence: str
) -> None:
    before = rows_of(database)
    with pytest.raises(WrongUse, match=sentence):
        run(database, command(ids))
    assert rows_of(database) == before


def test_a_passage_of_another_revision_is_refused(database: Database, ids: Ids) -> None:
    with pytest.raises(Refused, match="has changed: mark the passage again"):
        run(
            database,
            AnnotatePassage(source=ids["article"], span=Span(start=0, end=3), text_sha256="0" * 64),
        )


def test_a_finding_that_rests_on_another_passage_too_outlives_one(
    database: Database, ids: Ids
) -> None:
    run(database, RestOn(finding=ids["spare"], annotation=ids["claim-mark"]))
    run(database, RemoveAnnotation(annotation=ids["spare-mark"]))
    with database.read() as reads:
        links = reads.all(FindingAnnotation, finding=ids["spare"])
        assert [link.annotation for link in links] == [ids["claim-mark"]]
        assert reads.find(Annotation, ids["spare-mark"]) is None


def test_an_annotation_with_a_note_or_another_finding_outlives_its_finding(
    database: Database, ids: Ids
) -> None:
    run(database, EditAnnotation(row=ids["spare-mark"], fields={"note": "Keep."}))
    run(database, RemoveFinding(finding=ids["spare"]))
    with database.read() as reads:
        assert reads.get(Annotation, ids["spare-mark"]).note == "Keep."


def test_placing_twice_is_placing_once(database: Database, ids: Ids) -> None:
    first = run(database, PlaceFinding(finding=ids["spare"], section=ids["one"]))
    assert run(database, PlaceFinding(finding=ids["spare"], section=ids["one"])) == first
    with database.read() as reads:
        assert len(reads.all(SectionFinding, section=ids["one"])) == 2


def test_a_finding_moves_within_its_section(database: Database, ids: Ids) -> None:
    run(
        database,
        MoveFinding(finding=ids["claim"], source_section=ids["two"], target_section=ids["two"]),
    )
    with database.read() as reads:
        placed = [link.finding for link in reads.all(SectionFinding, section=ids["two"])]
    assert placed == [ids["denial"], ids["claim"]]


def test_merging_cites_the_one_finding_once_where_several_stood_side_by_side(
    database: Database, ids: Ids
) -> None:
    both = Prose(
        text="Denied.\ufffc\ufffc Yes.\ufffc",
        atoms=tuple(Cite(finding=ids[name]) for name in ("claim", "denial", "denial")),
    )
    block = run(database, AddBlock(owner=ids["one"], content=both))
    run(database, MergeFindings(into=ids["claim"], others=(ids["denial"],)))
    with database.read() as reads:
        content = reads.get(Block, block).content
        kept = reads.get(Finding, ids["claim"])
    assert content.text == "Denied.\ufffc Yes.\ufffc"
    assert content.cited() == (ids["claim"], ids["claim"])
    assert kept.statement == "claimed to have shot down a drone"


def test_merging_keeps_the_actors_and_notes_of_all(database: Database, ids: Ids) -> None:
    for name, actor in (("claim", "Algeria"), ("denial", "Mali")):
        fields = {"actors": (actor,), "note": f"By {actor}."}
        run(database, EditFinding(row=ids[name], fields=fields))
    run(database, MergeFindings(into=ids["claim"], others=(ids["denial"],)))
    with database.read() as reads:
        kept = reads.get(Finding, ids["claim"])
    assert kept.actors == ("Algeria", "Mali")
    assert kept.note == "By Algeria.\nBy Mali."


def test_findings_placed_together_keep_their_order_and_leave_only_what_they_are_told(
    database: Database, ids: Ids
) -> None:
    run(database, PlaceFinding(finding=ids["claim"], section=ids["one"]))
    moved = tuple(Placing(finding=ids[name], leaves=ids["two"]) for name in ("denial", "claim"))
    run(database, PlaceFindings(placings=moved, section=ids["two"], before=None))
    with database.read() as reads:
        there = [link.finding for link in reads.all(SectionFinding, section=ids["two"])]
        other = [link.finding for link in reads.all(SectionFinding, section=ids["one"])]
    assert there == [ids["denial"], ids["claim"]]
    assert other == [ids["meeting"], ids["claim"]]


def test_siblings_with_one_key_make_room_between_them(database: Database, ids: Ids) -> None:
    def tie(unit: UnitOfWork) -> list[str]:
        first, second = unit.all(Section, brief=ids["brief"])[0], unit.get(Section, ids["two"])
        unit.set(Section, second.id, pos=first.pos)
        return [each.id for each in unit.all(Section, brief=ids["brief"]) if each.parent is None]

    tied = database.transact("tie", OpKind.MOVE, tie).result
    new = run(database, AddSection(brief=ids["brief"], title="Between", index=1))
    with database.read() as reads:
        order = [each.id for each in reads.snapshot(ids["brief"]).sections if each.parent is None]
    assert order == [tied[0], new, tied[1]]


@given(st.lists(st.integers(min_value=0, max_value=100), min_size=1, max_size=25))
def test_a_key_is_found_for_every_place(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        low = keys[at - 1] if at else None
        keys.insert(at, key_between(low, keys[at] if at < len(keys) else None))
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)


def test_a_position_is_set_in_place_of_the_one_before(database: Database, ids: Ids) -> None:
    command = SetPosition(dispute=ids["dispute"], actor=" Niger ", stance=Stance.SILENT)
    row = run(database, command)
    assert (
        run(database, SetPosition(dispute=ids["dispute"], actor="Niger", stance=Stance.DENIES))
        == row
    )
    with database.read() as reads:
        positions = reads.all(Position, dispute=ids["dispute"])
    assert [(each.actor, each.stance) for each in positions] == [
        ("Algeria", Stance.ASSERTS),
        ("Mali", Stance.DENIES),
        ("Niger", Stance.DENIES),
    ]


def test_a_split_keeps_the_id_on_the_longer_half(database: Database, ids: Ids) -> None:
    first, second = run(database, SplitBlock(block=ids["first"], at=4))
    assert second == ids["first"]
    with database.read() as reads:
        assert [block.id for block in reads.all(Block, owner=ids["one"])][:2] == [first, second]
        assert reads.get(Block, first).split_from == ids["first"]


def test_typing_into_what_changed_meanwhile_is_a_conflict_and_loses_nothing(
    database: Database, ids: Ids
) -> None:
    with database.read() as reads:
        shown = reads.get(Block, ids["second"])
    for words in ("er", "est"):
        command = SpliceProse(
            block=shown.id,
            base=shown.content,
            splice=Splice(start=5, end=5, insert=Prose(text=words)),
            seen=shown.seen,
        )
        run(database, command)
    (conflict,) = database.conflicts()
    values = [version.value for version in conflict.versions]
    assert [value.text for value in values if isinstance(value, Prose)] == ["Shorter.", "Shortest."]


def test_typing_into_other_words_of_what_changed_meanwhile_is_put_together(
    database: Database, ids: Ids
) -> None:
    with database.read() as reads:
        shown = reads.get(Block, ids["second"])
    with closing(opened(database.path)) as other_window:
        for window, at, words in ((other_window, 0, "Very "), (database, 6, " Then more.")):
            command = SpliceProse(
                block=shown.id,
                base=shown.content,
                splice=Splice(start=at, end=at, insert=Prose(text=words)),
                seen=shown.seen,
            )
            run(window, command)
    assert database.conflicts() == ()
    with database.read() as reads:
        assert reads.get(Block, shown.id).content.text == "Very Short. Then more."


def test_an_edit_from_a_stale_screen_is_a_conflict(database: Database, ids: Ids) -> None:
    with database.read() as reads:
        shown = reads.get(Finding, ids["spare"])
    with closing(opened(database.path)) as other_window:
        for window, statement in ((other_window, "Theirs"), (database, "Mine")):
            fields = {"statement": statement}
            run(window, EditFinding(row=shown.id, fields=fields, seen=shown.seen))
    assert [each.column for each in database.conflicts()] == ["statement"]


def test_the_only_brief_is_made_for_a_section_and_named_as_told(
    database: Database, ids: Ids
) -> None:
    run(database, RemoveFinding(finding=ids["spare"]))
    made = run(
        database,
        AnnotatePassage(
            source=ids["other"], span=Span(start=0, end=8), path=("New",), new_brief="Unused"
        ),
    )
    with database.read() as reads:
        assert reads.get(Section, str(made.section)).brief == ids["brief"]
        assert reads.get(Source, ids["article"]).text == ARTICLE


_PIECES = st.sampled_from(["a", "é", "\r\n", "\x07", "\ufeff", "\ud800", "\ufffc", "😀", " "])


@given(st.lists(_PIECES, max_size=8), st.lists(_PIECES, min_size=1), st.lists(_PIECES, max_size=8))
def test_cleaned_prose_keeps_its_atoms_and_its_marks_on_their_words(
    before: list[str], marked: list[str], after: list[str]
) -> None:
    parts = ["".join(pieces) for pieces in (before, marked, after)]
    text = "".join(parts)
    start = len(parts[0])
    mark = Mark(start=start, end=start + len(parts[1]), kind=MarkKind.BOLD)
    atoms = tuple(Cite(finding=str(number)) for number in range(text.count("\ufffc")))
    cleaned = clean_prose(Prose(text=text, atoms=atoms, marks=(mark,)))
    assert cleaned.atoms == atoms
    assert cleaned.text == "\ufffc".join(clean(piece) for piece in text.split("\ufffc"))
    words = ["\ufffc".join(clean(piece) for piece in part.split("\ufffc")) for part in parts]
    kept = [cleaned.text[each.start : each.end] for each in cleaned.marks]
    assert kept == [words[1]] * bool(words[1])


def test_a_mark_stays_on_a_letter_that_is_composed() -> None:
    mark = Mark(start=1, end=3, kind=MarkKind.ITALIC)
    cleaned = clean_prose(Prose(text="ae\u0301b", marks=(mark,)))
    assert (cleaned.text, cleaned.marks[0].start, cleaned.marks[0].end) == ("aéb", 1, 2)
