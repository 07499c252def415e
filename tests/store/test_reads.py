"""Reading: whole briefs, evidence, and what the driver's errors become."""

from dataclasses import fields
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from briefwright.anchoring.describe import describe
from briefwright.domain.anchor import AnchorState
from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import Dispute, Position, Stance
from briefwright.domain.errors import NotNow, Refused, WrongUse
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.found import Found, FoundBy
from briefwright.domain.grading import Reliability
from briefwright.domain.independence import IndependenceGroup
from briefwright.domain.judgement import Judgement
from briefwright.domain.marking import Marking
from briefwright.domain.prose import (
    Block,
    Cite,
    DisputeRef,
    Mark,
    MarkKind,
    NoteRef,
    Prose,
    SectionRef,
    Slot,
)
from briefwright.domain.source import Source
from briefwright.domain.text import Span, sha256_of
from briefwright.edits.operation import OpKind
from briefwright.store import canonical
from briefwright.store.engine import translated
from briefwright.store.prose_form import from_plain, to_plain
from briefwright.store.unit import UnitOfWork
from tests.store.desks import begin, made

ARTICLE = "The army says that it shot down a drone. Bamako denies it."


def whole_brief(unit: UnitOfWork) -> None:
    unit.add(Source(id="source", title="Drone", text=ARTICLE, text_sha256=sha256_of(ARTICLE)))
    anchor = describe(ARTICLE, Span(start=4, end=8))
    unit.add(Annotation(id="note", source="source", anchor=anchor))
    for row in ("cited", "placed", "claimed", "judged", "loose"):
        unit.add(Finding(id=row, statement=row))
        link = FindingAnnotation(id=f"link {row}", finding=row, annotation="note", pos="1")
        unit.add(link)
    prose = Prose(text="It did.\ufffc", atoms=(Cite(finding="cited"),))
    unit.set(Block, "block", content=prose)
    unit.add(Block(id="line", owner="brief", slot=Slot.BOTTOM_LINE, pos="1"))
    unit.add(Section(id="below", brief="brief", parent="one", pos="9", title="Below"))
    unit.add(SectionFinding(id="place", section="two", finding="placed", pos="1"))
    unit.add(Dispute(id="dispute", brief="brief", pos="1", proposition="It was shot down."))
    unit.add(
        Position(
            id="position",
            dispute="dispute",
            actor="Algiers",
            pos="1",
            stance=Stance.ASSERTS,
            finding="claimed",
        )
    )
    reasons = Prose(text="\ufffc", atoms=(Cite(finding="judged"),))
    unit.add(Judgement(id="judgement", brief="brief", pos="1", reasons=reasons))


def test_a_brief_is_read_with_all_that_it_refers_to_and_nothing_else(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    begin(ada)
    ada.transact("Write", OpKind.COMPOSE, whole_brief)
    with ada.read() as reads:
        snapshot = reads.snapshot("brief")
        evidence = reads.evidence("loose")
        assert reads.kind_of("judgement") is Judgement
        assert reads.kind_of("nothing") is None
        with pytest.raises(WrongUse, match="no brief"):
            reads.snapshot("one")
    assert snapshot.brief == Brief(id="brief", title="Air cooperation")
    assert [section.id for section in snapshot.sections] == ["one", "below", "two"]
    assert [block.id for block in snapshot.blocks["brief"]] == ["line"]
    assert [block.id for block in snapshot.blocks["one"]] == ["block"]
    assert snapshot.placed["two"] == ("placed",)
    assert [position.actor for position in snapshot.positions["dispute"]] == ["Algiers"]
    assert set(snapshot.evidence) == {"cited", "placed", "claimed", "judged"}
    assert set(snapshot.sources) == {"source"}
    (resolution,) = snapshot.evidence["cited"].resolutions
    assert (resolution.state, resolution.span) == (AnchorState.EXACT, Span(start=4, end=8))
    assert evidence.finding.id == "loose"
    assert evidence.annotations[0].anchor.quotation == "army"
    ada.close()


def test_every_atom_and_mark_survives_being_written() -> None:
    prose = Prose(
        text="a\ufffc\ufffc\ufffc\ufffcb",
        atoms=(
            Cite(finding="f"),
            SectionRef(target="s"),
            NoteRef(note="n"),
            DisputeRef(dispute="d"),
        ),
        marks=(
            Mark(start=0, end=2, kind=MarkKind.ITALIC),
            Mark(start=1, end=6, kind=MarkKind.FOREIGN, detail="ar"),
        ),
    )
    assert from_plain(canonical.read(canonical.write(to_plain(prose)))) == prose


@pytest.mark.parametrize(
    "said, family",
    [
        ("database is locked", NotNow),
        ("attempt to write a readonly database", NotNow),
        ("database or disk is full", NotNow),
        ("disk I/O error", NotNow),
        ("database disk image is malformed", Refused),
        ("Could not decode to UTF-8 column 'label'", Refused),
    ],
)
def test_what_the_driver_says_becomes_a_sentence(said: str, family: type[Exception]) -> None:
    with pytest.raises(family) as caught, translated():
        raise dbapi2.OperationalError(said)
    assert str(caught.value).endswith(".")


def test_a_mistake_of_ours_is_not_blamed_on_the_file() -> None:
    with pytest.raises(dbapi2.OperationalError), translated():
        raise dbapi2.OperationalError("near SELEC: syntax error")


def test_a_finding_counts_once_for_a_source_however_many_passages_of_it_it_rests_on(
    tmp_path: Path,
) -> None:
    def more(unit: UnitOfWork) -> None:
        whole_brief(unit)
        anchor = describe(ARTICLE, Span(start=0, end=3))
        unit.add(Annotation(id="second", source="source", anchor=anchor))
        unit.add(FindingAnnotation(id="again", finding="cited", annotation="second", pos="2"))
        unit.add(Source(id="unread", title="Unread", text="Else", text_sha256=sha256_of("Else")))

    ada = made(tmp_path / "ada.sqlite")
    begin(ada)
    ada.transact("Write", OpKind.COMPOSE, more)
    with ada.read() as reads:
        assert [line.findings for line in reads.source_lines().lines] == [5, 0]
        assert reads.source_lines(1).lines[0].findings == 5
    ada.close()


def test_lines_of_sources_say_what_the_sources_say_in_their_order(tmp_path: Path) -> None:
    def several(unit: UnitOfWork) -> None:
        unit.add(IndependenceGroup(id="wire", origin="A communiqué"))
        for number in (3, 1, 2):
            facts: dict[str, object] = {"outlet": f"Outlet {number}"} if number > 1 else {}
            if number == 2:
                known = Found(field="outlet", value="APA", by=FoundBy.PAGE)
                facts |= {"tags": ("Sahel", "air"), "authors": ("Ann B",), "found": (known,)}
                facts |= {"country": "ML", "group": "wire", "imported": "2026-11-22T14:32:05+00:00"}
            unit.add(
                Source(
                    id=f"source {number}",
                    title=f"Title {number}",
                    text=ARTICLE * number,
                    text_sha256=sha256_of(ARTICLE * number),
                    titled=number != 2,
                    published=ReportedDate.parse("2025-03") if number == 3 else None,
                    reliability=Reliability.B,
                    marking=Marking.AMBER,
                    status="reading",
                    **facts,  # type: ignore[arg-type]
                )
            )

    ada = made(tmp_path / "ada.sqlite")
    begin(ada)
    ada.transact("Import", OpKind.IMPORT, several)
    with ada.read() as reads:
        sources, read = reads.all(Source), reads.source_lines()
        page = reads.source_lines(2)
        more = reads.source_lines(9)
    for source, line in zip(sources, read.lines, strict=True):
        assert line.key == source.id
        assert all(
            getattr(line, field.name) == getattr(source, field.name)
            for field in fields(line)
            if field.name not in ("key", "findings", "origin", "unconfirmed")
        )
        assert line.unconfirmed == bool(source.found)
        assert line.origin == ("A communiqué" if source.group else None)
    assert page.lines == read.lines[:2]
    assert page.total == read.total == more.total == len(read.lines) == 3
    assert more == read
    ada.close()
