"""A source that changes: what is carried over, what is kept, and what two people do at once."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.anchoring.resolve import resolve
from briefwright.domain.anchor import AnchorState
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.finding import Annotation
from briefwright.domain.found import Found, FoundBy
from briefwright.domain.ids import link_id
from briefwright.domain.independence import Independence
from briefwright.domain.source import Heading, Source
from briefwright.domain.source_edition import Correction, SourceEdition
from briefwright.domain.text import Span, sha256_of
from briefwright.edits.operation import OpKind
from briefwright.service.commands.annotations import AnchorAgain, AnnotatePassage
from briefwright.service.commands.base import Command
from briefwright.service.commands.correcting import CorrectText
from briefwright.service.commands.editions import Choice, ReplaceText
from briefwright.service.commands.rows import RemoveRow
from briefwright.service.commands.sources import Draft, ImportSources, RemoveSource
from briefwright.service.commands.translations import SetTranslation
from briefwright.service.depending import dependants
from briefwright.service.importing import draft_of_text
from briefwright.store.database import Database
from tests.kit.laws import opened, rows_of
from tests.service.edition_examples import NEWER, newer
from tests.service.world import ARTICLE, OTHER, build, span_of
from tests.store import desks

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


@contextmanager
def two(database: Database, folder: Path) -> Iterator[tuple[Database, Database]]:
    """The project on two machines."""
    with closing(desks.copied(database, folder / "ben.db", "Ben")) as other:
        yield database, other


def run(database: Database, command: Command[T]) -> T:
    return database.transact(command.label, command.kind, command.apply).result


def state_of(database: Database, annotation: str) -> tuple[AnchorState, str]:
    """The state of a passage, and the words that stand where it is."""
    with database.read() as reads:
        row = reads.get(Annotation, annotation)
        source = reads.get(Source, row.source)
    found = resolve(row.anchor, source.text, text_sha256=source.text_sha256)
    words = "" if found.span is None else source.text[found.span.start : found.span.end]
    return found.state, words


# --- another version ------------------------------------------------------------------------------


def test_words_that_stand_there_still_are_anchored_at_once_and_nothing_else_is_moved(
    database: Database, ids: Ids
) -> None:
    run(database, ReplaceText(source=ids["article"], draft=newer()))
    assert state_of(database, ids["meeting-mark"])[0] is AnchorState.EXACT
    assert state_of(database, ids["denial-mark"]) == (AnchorState.EXACT, "Bamako denied this")
    with database.read() as reads:
        uncertain = reads.get(Annotation, ids["claim-mark"]).anchor
        lost = reads.get(Annotation, ids["spare-mark"]).anchor
    assert uncertain.quotation == "claimed to have shot down a drone"
    assert lost.quotation == "closed their airspace"
    assert state_of(database, ids["claim-mark"])[0] is not AnchorState.EXACT
    assert state_of(database, ids["spare-mark"])[0] is AnchorState.LOST


def test_the_former_text_comes_back_with_its_passages_when_it_is_put_in_force_again(
    database: Database, ids: Ids
) -> None:
    run(database, ReplaceText(source=ids["article"], draft=newer()))
    run(database, ReplaceText(source=ids["article"], draft=draft_of_text(ARTICLE)))
    for name in ("meeting", "claim", "denial", "spare"):
        assert state_of(database, ids[f"{name}-mark"])[0] in (AnchorState.EXACT, AnchorState.MOVED)
    with database.read() as reads:
        assert [each.text for each in reads.all(SourceEdition)] == [ARTICLE, NEWER]


def test_a_passage_without_place_is_looked_for_again_in_the_next_version(
    database: Database, ids: Ids
) -> None:
    nowhere = Choice(annotation=ids["claim-mark"], span=None)
    run(database, ReplaceText(source=ids["article"], draft=newer(), choices=(nowhere,)))
    assert state_of(database, ids["claim-mark"]) == (AnchorState.LOST, "")
    run(database, ReplaceText(source=ids["article"], draft=draft_of_text(ARTICLE + "\nMore.")))
    assert state_of(database, ids["claim-mark"])[1] == "claimed to have shot down a drone"


def test_a_passage_is_said_to_have_no_place_and_is_placed_again(
    database: Database, ids: Ids
) -> None:
    run(database, AnchorAgain(annotation=ids["claim-mark"], span=None))
    assert state_of(database, ids["claim-mark"]) == (AnchorState.LOST, "")
    run(database, AnchorAgain(annotation=ids["claim-mark"], span=span_of("shot down a drone")))
    assert state_of(database, ids["claim-mark"]) == (AnchorState.EXACT, "shot down a drone")


@pytest.mark.parametrize(
    "draft, sentence",
    [
        (draft_of_text(ARTICLE), "has already"),
        (draft_of_text(OTHER), "has this text already"),
        (
            Draft(source=Source(id="", title="", text=" .\n", text_sha256=""), original=None),
            "holds no text",
        ),
    ],
    ids=["the same text", "the text of another source", "no text"],
)
def test_a_version_that_is_none_is_refused(
    database: Database, ids: Ids, draft: Draft, sentence: str
) -> None:
    before = rows_of(database)
    with pytest.raises((Refused, WrongUse), match=sentence):
        run(database, ReplaceText(source=ids["article"], draft=draft))
    assert rows_of(database) == before


def test_what_was_looked_at_in_another_text_is_refused(database: Database, ids: Ids) -> None:
    with pytest.raises(Refused, match="has changed meanwhile"):
        run(database, ReplaceText(source=ids["article"], draft=newer(), text_sha256="0" * 64))
    with pytest.raises(Refused, match="has changed meanwhile"):
        run(
            database,
            CorrectText(
                source=ids["article"], span=span_of("army"), words="navy", text_sha256="0" * 64
            ),
        )


def test_a_place_without_words_cannot_be_chosen(database: Database, ids: Ids) -> None:
    empty = Choice(annotation=ids["claim-mark"], span=Span(start=3, end=3))
    with pytest.raises(WrongUse, match="holds no words"):
        run(database, ReplaceText(source=ids["article"], draft=newer(), choices=(empty,)))


def test_a_version_says_only_what_was_not_known(database: Database, ids: Ids) -> None:
    draft = newer()
    found = tuple(
        Found(field=name, value="Another agency", by=FoundBy.PAGE)
        for name in ("outlet", "title", "text")
    )
    draft = replace(draft, source=replace(draft.source, found=found))
    run(database, ReplaceText(source=ids["article"], draft=draft))
    with database.read() as reads:
        found = reads.get(Source, ids["article"]).found
        assert [each.field for each in found if each.value == "Another agency"] == ["outlet"]


# --- correcting in place --------------------------------------------------------------------------


def test_headings_and_pages_move_along_with_a_correction(database: Database) -> None:
    text = "Intro\n\nThe prot\n\nIt closed.\n\nThe end"
    source = Source(
        id="",
        title="T",
        text=text,
        text_sha256="",
        headings=(
            Heading(at=0, level=1),
            Heading(at=text.index("The prot"), level=2),
            Heading(at=text.index("The end"), level=2),
        ),
        pages=(0, text.index("It closed")),
    )
    draft = Draft(source=source, original=None)
    (made,) = run(database, ImportSources(drafts=(draft,)))
    start = text.index("Intro")
    run(
        database,
        CorrectText(source=made.source, span=Span(start=start, end=start + 5), words="Opening"),
    )
    with database.read() as reads:
        now = reads.get(Source, made.source)
    lines = [now.text[each.at :].partition("\n")[0] for each in now.headings]
    assert lines == ["Opening", "The prot", "The end"]
    assert now.text[now.pages[1] :].startswith("It closed")


def test_each_word_that_differs_is_a_correction_of_its_own(database: Database, ids: Ids) -> None:
    rows = run(
        database,
        CorrectText(
            source=ids["article"],
            span=span_of("The army claimed to have shot down a drone."),
            words="The navy claimed to have shot down one drone.",
        ),
    )
    with database.read() as reads:
        made = [reads.get(Correction, row) for row in rows]
        text = reads.get(Source, ids["article"]).text
    assert [(each.before, each.after) for each in made] == [("army", "navy"), ("a", "one")]
    assert all(text[each.at :].startswith(each.after) for each in made)


def test_a_passage_whose_words_are_taken_out_keeps_them_and_has_no_place(
    database: Database, ids: Ids
) -> None:
    sentence = "\nThey closed their airspace."
    run(database, CorrectText(source=ids["article"], span=span_of(sentence), words=""))
    assert state_of(database, ids["spare-mark"]) == (AnchorState.LOST, "")
    run(database, CorrectText(source=ids["article"], span=span_of("army"), words="navy"))
    assert state_of(database, ids["spare-mark"]) == (AnchorState.LOST, "")
    with database.read() as reads:
        assert reads.get(Annotation, ids["spare-mark"]).anchor.quotation == "closed their airspace"


@pytest.mark.parametrize(
    "span, words, sentence",
    [
        (span_of("army"), "army", "nothing to correct"),
        (Span(start=0, end=len(ARTICLE)), " ", "No text would be left"),
        (Span(start=5, end=9_999), "x", "outside the text"),
    ],
)
def test_a_correction_that_makes_no_sense_is_refused(
    database: Database, ids: Ids, span: Span, words: str, sentence: str
) -> None:
    with pytest.raises(WrongUse, match=sentence):
        run(database, CorrectText(source=ids["article"], span=span, words=words))


def test_letters_that_become_one_at_the_edge_of_a_correction_are_cleaned(
    database: Database, ids: Ids
) -> None:
    span = span_of("rone. Bamako")
    run(database, CorrectText(source=ids["article"], span=span, words="\u0323rone. Bamako"))
    with database.read() as reads:
        assert "a ḍrone. Bamako" in reads.get(Source, ids["article"]).text
    assert state_of(database, ids["claim-mark"])[0] is AnchorState.EXACT


# --- two people at once ---------------------------------------------------------------------------


def test_a_correction_here_and_a_passage_marked_there_go_together(
    database: Database, ids: Ids, tmp_path: Path
) -> None:
    with two(database, tmp_path) as (ada, ben):
        run(ada, CorrectText(source=ids["article"], span=span_of("The chiefs"), words="Chiefs"))
        command = AnnotatePassage(source=ids["article"], span=span_of("Joint training"))
        made = run(ben, command)
        desks.exchange(ada, ben)
        for each in (ada, ben):
            assert each.conflicts() == ()
            assert state_of(each, made.annotation) == (AnchorState.MOVED, "Joint training")
            assert state_of(each, ids["spare-mark"])[0] is AnchorState.EXACT


def test_two_versions_at_once_are_a_conflict_in_both_and_lose_no_passage(
    database: Database, ids: Ids, tmp_path: Path
) -> None:
    theirs = "No chiefs met. The army claimed to have shot down a drone.\nIt is over."
    with two(database, tmp_path) as (ada, ben):
        before = rows_of(ada)
        marks = [row for noun, row in before if noun == "annotation"]
        run(ada, ReplaceText(source=ids["article"], draft=newer()))
        run(ben, ReplaceText(source=ids["article"], draft=draft_of_text(theirs)))
        desks.exchange(ada, ben)
        assert rows_of(ada) == rows_of(ben)
        for each in (ada, ben):
            conflict = next(c for c in each.conflicts() if c.column == "text")
            assert {version.value for version in conflict.versions} == {NEWER, theirs}
            with each.read() as reads:
                assert len(reads.all(SourceEdition)) == 2
                assert {row.id for row in reads.all(Annotation)} == set(marks)


@pytest.mark.parametrize("kept", ["newer", "theirs"])
def test_the_conflict_of_two_texts_is_one_and_is_settled_with_all_that_belongs_to_the_text(
    database: Database, ids: Ids, tmp_path: Path, kept: str
) -> None:
    theirs = "No chiefs met. The army claimed to have shot down a drone.\nIt is over."
    wanted = {"newer": NEWER, "theirs": theirs}[kept]
    with two(database, tmp_path) as (ada, ben):
        run(ada, ReplaceText(source=ids["article"], draft=newer()))
        run(ben, ReplaceText(source=ids["article"], draft=draft_of_text(theirs)))
        alone = {"newer": rows_of(ada), "theirs": rows_of(ben)}[kept]
        desks.exchange(ada, ben)
        (conflict,) = ada.conflicts()
        number = next(each.number for each in conflict.versions if each.value == wanted)
        ada.resolve(conflict.id, keep=number)
        assert ada.conflicts() == ()
        settled = rows_of(ada)
        for name in ("source", "annotation"):
            rows = {key: row for key, row in alone.items() if key[0] == name}
            assert {key: settled[key] for key in rows} == rows
        desks.exchange(ada, ben)
        assert rows_of(ben) == settled
        assert ben.conflicts() == ()


def test_a_version_here_and_a_correction_there_are_settled_as_a_whole(
    database: Database, ids: Ids, tmp_path: Path
) -> None:
    with two(database, tmp_path) as (ada, ben):
        run(ada, ReplaceText(source=ids["article"], draft=newer()))
        run(ada, CorrectText(source=ids["article"], span=Span(start=0, end=10), words="Corrected"))
        run(ben, CorrectText(source=ids["article"], span=span_of("army"), words="navy"))
        alone = rows_of(ben)
        desks.exchange(ada, ben)
        (conflict,) = ada.conflicts()
        number = next(v.number for v in conflict.versions if "The navy" in str(v.value))
        ada.resolve(conflict.id, keep=number)
        settled = rows_of(ada)
        assert settled["source", ids["article"]] == alone["source", ids["article"]]
        assert ada.conflicts() == ()
        assert ada.verify(full=True) == ()
        with ada.read() as reads:
            assert len(reads.all(Correction)) == 2
            assert [each.text for each in reads.all(SourceEdition)] == [ARTICLE]


def test_corrections_of_other_words_by_two_people_are_joined_with_their_passages(
    database: Database, ids: Ids, tmp_path: Path
) -> None:
    with two(database, tmp_path) as (ada, ben):
        run(
            ada, CorrectText(source=ids["article"], span=span_of("The chiefs"), words="Some chiefs")
        )
        run(ada, CorrectText(source=ids["article"], span=Span(start=0, end=4), words="Many"))
        run(ben, CorrectText(source=ids["article"], span=span_of("drone"), words="jet fighter"))
        desks.exchange(ada, ben)
        ada.merge_texts()
        assert ada.conflicts() == ()
        both = ARTICLE.replace("The chiefs", "Many chiefs").replace("drone", "jet fighter")
        with ada.read() as reads:
            source = reads.get(Source, ids["article"])
            rows = reads.all(Correction)
        assert (source.text, source.text_sha256) == (both, sha256_of(both))
        assert len(rows) == 3
        for name in ("meeting", "claim", "denial", "spare"):
            state, words = state_of(ada, ids[f"{name}-mark"])
            assert state is AnchorState.EXACT
            assert words in both
        assert state_of(ada, ids["claim-mark"])[1].endswith("a jet fighter")
        desks.exchange(ada, ben)
        assert rows_of(ada) == rows_of(ben)
        assert ben.conflicts() == ()
        assert ben.verify(full=True) == ()


def test_corrections_of_the_same_words_stay_a_conflict(
    database: Database, ids: Ids, tmp_path: Path
) -> None:
    with two(database, tmp_path) as (ada, ben):
        run(ada, CorrectText(source=ids["article"], span=span_of("drone"), words="plane"))
        run(ben, CorrectText(source=ids["article"], span=span_of("drone"), words="jet"))
        desks.exchange(ada, ben)
        ada.merge_texts()
        assert [each.column for each in ada.conflicts()] == ["text"]


def test_a_version_is_never_mixed_with_a_correction(
    database: Database, ids: Ids, tmp_path: Path
) -> None:
    with two(database, tmp_path) as (ada, ben):
        run(ada, ReplaceText(source=ids["article"], draft=newer()))
        run(ben, CorrectText(source=ids["article"], span=span_of("Joint"), words="Common"))
        desks.exchange(ada, ben)
        ada.merge_texts()
        assert [each.column for each in ada.conflicts()] == ["text"]


def test_a_text_of_ones_own_settles_two_and_has_its_own_hash(
    database: Database, ids: Ids, tmp_path: Path
) -> None:
    with two(database, tmp_path) as (ada, ben):
        run(ada, CorrectText(source=ids["article"], span=span_of("army"), words="navy"))
        run(ben, CorrectText(source=ids["article"], span=span_of("drone"), words="jet"))
        desks.exchange(ada, ben)
        (conflict,) = ada.conflicts()
        both = ARTICLE.replace("army", "navy").replace("drone", "jet")
        ada.resolve(conflict.id, value=both)
        with ada.read() as reads:
            source = reads.get(Source, ids["article"])
        assert (source.text, source.text_sha256) == (both, sha256_of(both))
        assert state_of(ada, ids["claim-mark"])[1].startswith("claimed to have shot down a")


def test_a_version_here_and_a_passage_marked_there_lose_nothing(
    database: Database, ids: Ids, tmp_path: Path
) -> None:
    with two(database, tmp_path) as (ada, ben):
        run(ada, ReplaceText(source=ids["article"], draft=newer()))
        command = AnnotatePassage(source=ids["article"], span=span_of("among the priorities"))
        made = run(ben, command)
        desks.exchange(ada, ben)
        assert state_of(ada, made.annotation) == (AnchorState.MOVED, "among the priorities")


# --- taking a source out --------------------------------------------------------------------------


def changed(database: Database, ids: Ids) -> str:
    """A source with an edition that has bytes of its own, a correction, a translation, a word on
    its independence; the hash of the bytes.
    """
    run(database, ReplaceText(source=ids["other"], draft=newer()))
    with database.read() as reads:
        sha256 = reads.get(Source, ids["other"]).attachment
    run(database, ReplaceText(source=ids["other"], draft=draft_of_text(OTHER)))
    run(database, CorrectText(source=ids["other"], span=Span(start=0, end=1), words="Any"))
    run(database, SetTranslation(source=ids["article"], original=ids["other"], translator="Ada"))
    first, second = sorted((ids["article"], ids["other"]))
    apart = Independence(id=link_id("independence", first, second), first=first, second=second)
    database.transact("Keep apart", OpKind.ADD, lambda unit: unit.add(apart))
    assert sha256 is not None
    return sha256


def test_a_source_goes_with_all_that_it_was_and_comes_back_with_it(
    database: Database, ids: Ids
) -> None:
    changed(database, ids)
    before = rows_of(database)
    command = RemoveSource(source=ids["other"])
    with database.read() as reads:
        lines = [str(line) for line in dependants(reads, command, [ids["other"]]).sentences()]
    assert lines[0] == "It takes along: 2 earlier editions, 1 correction."
    assert "stays, and translates nothing any more" in lines[1]
    run(database, command)
    with database.read() as reads:
        assert not reads.all(SourceEdition)
        assert not reads.all(Correction)
        assert not reads.all(Independence)
        kept = reads.get(Source, ids["article"])
        assert (kept.translation_of, kept.translator) == (None, "Ada")
        (entry,) = reads.trash()
    database.undo(entry.id, revive=True)
    assert rows_of(database) == before


def test_deleting_for_good_drops_the_bytes_of_earlier_editions_too(
    database: Database, ids: Ids, tmp_path: Path
) -> None:
    sha256 = changed(database, ids)
    run(database, RemoveSource(source=ids["other"]))
    with database.read() as reads:
        (entry,) = reads.trash()
        assert sha256 in reads.attachments()
    database.transact("Empty", OpKind.EMPTY, lambda unit: unit.discard([entry.id]))
    copy = tmp_path / "published.db"
    database.snapshot_into(copy)
    with closing(opened(copy)) as published, published.read() as reads:
        assert sha256 not in reads.attachments()


def test_an_edition_is_not_removed_by_itself(database: Database, ids: Ids) -> None:
    row = run(database, ReplaceText(source=ids["other"], draft=newer()))
    with pytest.raises(WrongUse, match="kept with it"):
        run(database, RemoveRow(row=row))


@pytest.mark.parametrize(
    "source, original, sentence",
    [
        ("other", "other", "no translation of itself"),
        ("third", "other", "is a translation itself"),
        ("article", "third", "has translations of its own"),
    ],
)
def test_translations_do_not_stand_in_a_row(
    database: Database, ids: Ids, source: str, original: str, sentence: str
) -> None:
    (third,) = run(database, ImportSources(drafts=(draft_of_text("A third."),)))
    names = {**ids, "third": third.source}
    run(database, SetTranslation(source=ids["other"], original=ids["article"]))
    with pytest.raises(WrongUse, match=sentence):
        run(database, SetTranslation(source=names[source], original=names[original]))


# --- whatever is done -----------------------------------------------------------------------------

WORDS = ("port", "closed", "the", "denied", "it", "réunis", "الميناء", "😀", ".", "\n")
texts = st.lists(st.sampled_from(WORDS), min_size=3, max_size=24).map(" ".join).filter(str.strip)
spans = st.tuples(st.floats(0, 1), st.floats(0, 1))
acts = st.one_of(
    st.tuples(st.just("correct"), spans, texts),
    st.tuples(st.just("correct"), spans, st.just("")),
    st.tuples(st.just("replace"), spans, texts),
)


def _within(text: str, part: tuple[float, float]) -> Span:
    ends = sorted(round(each * len(text)) for each in part)
    return Span(start=ends[0], end=ends[1])


@settings(max_examples=25, deadline=None)
@given(texts, st.lists(spans, min_size=1, max_size=4), st.lists(acts, min_size=1, max_size=4))
def test_a_passage_reads_like_its_quotation_or_its_state_says_otherwise(
    text: str,
    marked: list[tuple[float, float]],
    done: list[tuple[str, tuple[float, float], str]],
) -> None:
    with TemporaryDirectory() as folder, closing(desks.made(Path(folder) / "a.db")) as database:
        _prove(database, text, marked, done)


def _prove(
    database: Database,
    text: str,
    marked: list[tuple[float, float]],
    done: list[tuple[str, tuple[float, float], str]],
) -> None:
    (source,) = run(database, ImportSources(drafts=(draft_of_text(text + " end"),)))
    quoted: dict[str, str] = {}
    with database.read() as reads:
        text = reads.get(Source, source.source).text
    for part in marked:
        span = _within(text, part)
        if text[span.start : span.end].strip():
            made = run(database, AnnotatePassage(source=source.source, span=span))
            quoted[made.annotation] = text[span.start : span.end]
    for what, part, words in done:
        before = rows_of(database)
        with database.read() as reads:
            text = reads.get(Source, source.source).text
        command: Command[object] = (
            CorrectText(source=source.source, span=_within(text, part), words=words)  # type: ignore[assignment]
            if what == "correct"
            else ReplaceText(source=source.source, draft=draft_of_text(words + " new"))
        )
        try:
            run(database, command)
        except (WrongUse, Refused):
            assert rows_of(database) == before
            continue
        after = rows_of(database)
        database.undo()
        assert rows_of(database) == before
        database.redo()
        assert rows_of(database) == after
    with database.read() as reads:
        now = reads.get(Source, source.source)
        annotations = {each.id: each for each in reads.all(Annotation)}
    assert set(annotations) == set(quoted)
    for each in annotations.values():
        found = resolve(each.anchor, now.text, text_sha256=now.text_sha256)
        if found.state in (AnchorState.EXACT, AnchorState.MOVED):
            assert found.span is not None
            assert now.text[found.span.start : found.span.end] == each.anchor.quotation
        assert each.anchor.quotation
