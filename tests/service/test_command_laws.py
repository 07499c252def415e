"""Every command with an example, and every example through the laws."""

import importlib
import inspect
import pkgutil
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.dispute import Dispute, DisputeState, Position, Stance
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation, Kind
from briefwright.domain.grading import Reliability
from briefwright.domain.ids import link_id
from briefwright.domain.judgement import Judgement
from briefwright.domain.likelihood import Confidence
from briefwright.domain.prose import Block, BlockKind, Prose
from briefwright.domain.source import Source
from briefwright.edits.splice import Splice
from briefwright.service import commands
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
    RemoveBlock,
    SetBlock,
    SpliceProse,
    SplitBlock,
)
from briefwright.service.commands.briefs import AddBrief, EditBrief, RemoveBrief
from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.commands.disputes import (
    AddDispute,
    EditDispute,
    EditPosition,
    MoveDispute,
    RemoveDispute,
    RemovePosition,
    RenameActor,
    SetPosition,
)
from briefwright.service.commands.editing import EditCommand
from briefwright.service.commands.findings import (
    AddFinding,
    EditFinding,
    MoveFinding,
    PlaceFinding,
    RemoveFinding,
    RestOn,
    UnplaceFinding,
)
from briefwright.service.commands.judgements import (
    AddJudgement,
    EditJudgement,
    MoveJudgement,
    RemoveJudgement,
    WriteJudgement,
)
from briefwright.service.commands.regrouping import MergeFindings, SplitFinding
from briefwright.service.commands.rewriting import RewriteBlocks, Written
from briefwright.service.commands.rows import RemoveLink, RemoveRow, SetField
from briefwright.service.commands.sections import (
    AddSection,
    EditSection,
    MoveSection,
    RemoveSection,
)
from briefwright.service.commands.several import (
    EditFindings,
    PlaceFindings,
    Placing,
    RemoveFindings,
)
from briefwright.service.commands.sources import (
    EditSource,
    Imported,
    ImportSources,
    RemoveSource,
    Sameness,
)
from briefwright.service.describing.reading import read_description
from briefwright.service.importing import Record, draft_of_text
from briefwright.store.reads import Reads
from tests.kit.laws import Example, check_laws
from tests.service.edition_examples import EXAMPLES as OF_EDITIONS
from tests.service.origin_examples import EXAMPLES as OF_ORIGINS
from tests.service.past_examples import EXAMPLES as OF_THE_PAST
from tests.service.recording_examples import EXAMPLES as RECORDING
from tests.service.revising_examples import EXAMPLES as REVISING
from tests.service.searching_examples import EXAMPLES as SEARCHING
from tests.service.tabling_examples import EXAMPLES as TABLING
from tests.service.world import ARTICLE, build, span_of

DESCRIPTION = """+++
format = "briefwright-brief/1"
[brief]
title = "Described"
[[source]]
key = "a"
record = "a.toml"
[[finding]]
key = "closed"
quote = "They closed their airspace."
+++
It closed.[@closed]

# Airspace {#air}

As said,[^why] see [#air].[@closed]

[^why]: A remark.
"""
Ids = Mapping[str, str]


def _titles(reads: Reads, brief: str) -> list[str]:
    return [section.title for section in reads.snapshot(brief).sections]


EXAMPLES = (
    *REVISING,
    *RECORDING,
    *OF_EDITIONS,
    *OF_ORIGINS,
    *OF_THE_PAST,
    *TABLING,
    *SEARCHING,
    Example(
        name="blocks rewritten",
        command=lambda ids: RewriteBlocks(
            owner=ids["one"],
            what="Paste",
            gone=(ids["second"],),
            lines=(
                Written(content=Prose(text="New.")),
                Written(id=ids["first"], kind=BlockKind.QUOTE, content=Prose(text="Short.")),
                Written(content=Prose(text="Last.")),
            ),
        ),
        check=lambda reads, result, ids: (
            [block.id for block in reads.all(Block, owner=ids["one"])] == list(result)
            and result[1] == ids["first"]
            and reads.get(Block, ids["first"]).kind is BlockKind.QUOTE
            and reads.get(Block, result[2]).content.text == "Last."
        ),
    ),
    Example(
        name="import",
        command=lambda _: ImportSources(drafts=(draft_of_text("New.\r\nText."),)),
        check=lambda reads, result, _: reads.get(Source, result[0].source).text == "New.\nText.",
    ),
    Example(
        name="import what is there, knowing more",
        command=lambda _: ImportSources(
            drafts=(draft_of_text(ARTICLE, Record(outlet="APA", title="Named")),)
        ),
        check=lambda reads, result, ids: (
            result == (Imported(source=ids["article"], known=True, same=Sameness.TEXT),)
            and reads.get(Source, ids["article"]).title == "Named"
            and len(reads.all(Source)) == 5
        ),
    ),
    Example(
        name="edit source",
        command=lambda ids: EditSource(
            row=ids["article"], fields={"outlet": " APA ", "reliability": Reliability.C}
        ),
        check=lambda reads, _, ids: reads.get(Source, ids["article"]).outlet == "APA",
    ),
    Example(
        name="remove source",
        command=lambda ids: RemoveSource(source=ids["other"]),
        check=lambda reads, _, ids: reads.find(Source, ids["other"]) is None,
    ),
    Example(
        name="annotate",
        command=lambda ids: AnnotatePassage(
            source=ids["article"], span=span_of("Joint training"), path=("Section one", "New")
        ),
        check=lambda reads, made, ids: (
            reads.get(Finding, made.finding).statement == "Joint training"
            and _titles(reads, ids["brief"])
            == ["Section one", "Section one-a", "New", "Section two"]
        ),
    ),
    Example(
        name="edit annotation",
        command=lambda ids: EditAnnotation(row=ids["claim-mark"], fields={"note": "Check."}),
        check=lambda reads, _, ids: reads.get(Annotation, ids["claim-mark"]).note == "Check.",
    ),
    Example(
        name="anchor again",
        command=lambda ids: AnchorAgain(annotation=ids["claim-mark"], span=span_of("The army")),
        check=lambda reads, _, ids: (
            reads.get(Annotation, ids["claim-mark"]).anchor.quotation == "The army"
        ),
    ),
    Example(
        name="remove annotation",
        command=lambda ids: RemoveAnnotation(annotation=ids["spare-mark"]),
        check=lambda reads, _, ids: reads.find(Finding, ids["spare"]) is None,
    ),
    Example(
        name="add finding",
        command=lambda ids: AddFinding(
            finding=Finding(id="", statement=" Two\nlines ", kind=Kind.COMMENT),
            annotations=(ids["claim-mark"], ids["denial-mark"]),
            section=ids["one-a"],
        ),
        check=lambda reads, row, _: (
            reads.get(Finding, row).statement == "Two lines"
            and len(reads.all(FindingAnnotation, finding=row)) == 2
        ),
    ),
    Example(
        name="edit finding",
        command=lambda ids: EditFinding(row=ids["spare"], fields={"kind": Kind.EVENT}),
        check=lambda reads, _, ids: reads.get(Finding, ids["spare"]).kind is Kind.EVENT,
    ),
    Example(
        name="rest on",
        command=lambda ids: RestOn(finding=ids["spare"], annotation=ids["claim-mark"]),
        check=lambda reads, _, ids: len(reads.all(FindingAnnotation, finding=ids["spare"])) == 2,
    ),
    Example(
        name="place",
        command=lambda ids: PlaceFinding(finding=ids["spare"], section=ids["two"], index=1),
        check=lambda reads, _, ids: (
            [link.finding for link in reads.all(SectionFinding, section=ids["two"])]
            == [ids["claim"], ids["spare"], ids["denial"]]
        ),
    ),
    Example(
        name="move finding",
        command=lambda ids: MoveFinding(
            finding=ids["claim"], source_section=ids["two"], target_section=ids["one"], index=0
        ),
        check=lambda reads, _, ids: (
            [link.finding for link in reads.all(SectionFinding, section=ids["one"])]
            == [ids["claim"], ids["meeting"]]
        ),
    ),
    Example(
        name="unplace",
        command=lambda ids: UnplaceFinding(finding=ids["claim"], section=ids["two"]),
        check=lambda reads, _, ids: len(reads.all(SectionFinding, section=ids["two"])) == 1,
    ),
    Example(
        name="remove finding",
        command=lambda ids: RemoveFinding(finding=ids["meeting"], uncite=True),
        check=lambda reads, _, ids: (
            reads.get(Block, ids["first"]).content.text == "They met.\ufffc Then more."
            and reads.find(Annotation, ids["meeting-mark"]) is None
        ),
    ),
    Example(
        name="edit findings",
        command=lambda ids: EditFindings(
            rows=(ids["claim"], ids["spare"]), fields={"kind": Kind.EVENT, "date": None}
        ),
        check=lambda reads, _, ids: all(
            (each.kind, each.date) == (Kind.EVENT, None)
            for each in (reads.get(Finding, ids["claim"]), reads.get(Finding, ids["spare"]))
        ),
    ),
    Example(
        name="place findings",
        command=lambda ids: PlaceFindings(
            placings=(
                Placing(finding=ids["spare"]),
                Placing(finding=ids["denial"], leaves=ids["two"]),
            ),
            section=ids["one"],
            before=ids["meeting"],
        ),
        check=lambda reads, _, ids: (
            [link.finding for link in reads.all(SectionFinding, section=ids["one"])]
            == [ids["spare"], ids["denial"], ids["meeting"]]
            and len(reads.all(SectionFinding, section=ids["two"])) == 1
        ),
    ),
    Example(
        name="place findings in a new section",
        command=lambda ids: PlaceFindings(
            placings=(Placing(finding=ids["denial"], leaves=ids["two"]),),
            section=None,
            path=("A new one",),
        ),
        check=lambda reads, _, ids: (
            [
                [link.finding for link in reads.all(SectionFinding, section=section.id)]
                for section in reads.all(Section, brief=ids["brief"])
                if section.title == "A new one"
            ]
            == [[ids["denial"]]]
        ),
    ),
    Example(
        name="remove findings",
        command=lambda ids: RemoveFindings(findings=(ids["meeting"], ids["spare"]), uncite=True),
        check=lambda reads, _, __: len(reads.all(Finding)) == 2,
    ),
    Example(
        name="split finding",
        command=lambda ids: SplitFinding(finding=ids["claim"], annotation=ids["denial-mark"]),
        check=lambda reads, made, ids: (
            reads.get(Finding, made).statement == "Bamako denied this"
            and reads.get(Finding, made).date == reads.get(Finding, ids["claim"]).date
            and [link.finding for link in reads.all(SectionFinding, section=ids["two"])]
            == [ids["claim"], made, ids["denial"]]
            and len(reads.all(FindingAnnotation, finding=ids["claim"])) == 1
        ),
    ),
    Example(
        name="merge findings",
        command=lambda ids: MergeFindings(
            into=ids["spare"], others=(ids["meeting"], ids["denial"])
        ),
        check=lambda reads, _, ids: (
            len(reads.all(FindingAnnotation, finding=ids["spare"])) == 3
            and reads.get(Block, ids["first"]).content.cited() == (ids["spare"],)
            and reads.get(Position, ids["Mali"]).finding == ids["spare"]
            and [link.finding for link in reads.all(SectionFinding, section=ids["two"])]
            == [ids["claim"], ids["spare"]]
            and len(reads.all(Finding)) == 2
        ),
    ),
    Example(
        name="add section",
        command=lambda ids: AddSection(brief=ids["brief"], title=" New ", gist="In short", index=0),
        check=lambda reads, _, ids: _titles(reads, ids["brief"])[0] == "New",
    ),
    Example(
        name="edit section",
        command=lambda ids: EditSection(row=ids["one"], fields={"title": "Renamed", "gist": ""}),
        check=lambda reads, _, ids: reads.get(Section, ids["one"]).title == "Renamed",
    ),
    Example(
        name="move section",
        command=lambda ids: MoveSection(section=ids["two"], parent=ids["one"], index=0),
        check=lambda reads, _, ids: (
            _titles(reads, ids["brief"]) == ["Section one", "Section two", "Section one-a"]
        ),
    ),
    Example(
        name="remove section",
        command=lambda ids: RemoveSection(section=ids["one"]),
        check=lambda reads, _, ids: (
            reads.get(Block, ids["reference"]).content.text == "See  and \ufffc."
            and _titles(reads, ids["brief"]) == ["Section two"]
        ),
    ),
    Example(
        name="add block",
        command=lambda ids: AddBlock(
            owner=ids["one"], content=Prose(text="a\r\nb"), detail=" d ", index=0
        ),
        check=lambda reads, row, ids: (
            reads.all(Block, owner=ids["one"])[0].id == row
            and reads.get(Block, row).content.text == "a\nb"
        ),
    ),
    Example(
        name="type",
        command=lambda ids: SpliceProse(
            block=ids["second"],
            base=Prose(text="Short."),
            splice=Splice(start=5, end=5, insert=Prose(text="er")),
        ),
        check=lambda reads, _, ids: reads.get(Block, ids["second"]).content.text == "Shorter.",
    ),
    Example(
        name="split",
        command=lambda ids: SplitBlock(block=ids["first"], at=11),
        check=lambda reads, halves, ids: (
            [reads.get(Block, half).content.text for half in halves]
            == ["They met.\ufffc\ufffc", " Then more."]
            and halves[0] == ids["first"]
            and reads.get(Block, halves[1]).split_from == ids["first"]
        ),
    ),
    Example(
        name="join",
        command=lambda ids: JoinBlocks(first=ids["second"], second=ids["first"]),
        check=lambda reads, row, ids: (
            row == ids["first"] and reads.get(Block, row).content.text.startswith("Short.They met.")
        ),
    ),
    Example(
        name="set block",
        command=lambda ids: SetBlock(row=ids["second"], fields={"kind": BlockKind.QUOTE}),
        check=lambda reads, _, ids: reads.get(Block, ids["second"]).kind is BlockKind.QUOTE,
    ),
    Example(
        name="remove block",
        command=lambda ids: RemoveBlock(block=ids["note"]),
        check=lambda reads, _, ids: (
            reads.get(Block, ids["first"]).content.text == "They met.\ufffc Then more."
        ),
    ),
    Example(
        name="add brief",
        command=lambda _: AddBrief(brief=Brief(id="", title="Second\tone")),
        check=lambda reads, row, _: (
            [b.id for b in reads.all(Brief)][-1] == row
            and reads.get(Brief, row).title == "Second one"
        ),
    ),
    Example(
        name="edit brief",
        command=lambda ids: EditBrief(row=ids["brief"], fields={"kicker": "Assessment"}),
        check=lambda reads, _, ids: reads.get(Brief, ids["brief"]).kicker == "Assessment",
    ),
    Example(
        name="remove brief",
        command=lambda ids: RemoveBrief(brief=ids["brief"]),
        check=lambda reads, _, __: (
            not any(
                reads.all(kind) for kind in (Brief, Section, Block, Dispute, Position, Judgement)
            )
            and len(reads.all(Finding)) == 4
        ),
    ),
    Example(
        name="compose",
        command=lambda _: ComposeBrief(
            description=read_description(DESCRIPTION), drafts={"a": draft_of_text(ARTICLE)}
        ),
        check=lambda reads, made, _: (
            _titles(reads, made.brief) == ["Airspace"] and len(reads.all(Source)) == 5
        ),
    ),
    Example(
        name="add dispute",
        command=lambda ids: AddDispute(
            brief=ids["brief"], proposition="It flew", markers=("flew",)
        ),
        check=lambda reads, row, _: reads.get(Dispute, row).markers == ("flew",),
    ),
    Example(
        name="edit dispute",
        command=lambda ids: EditDispute(row=ids["dispute"], fields={"state": DisputeState.SETTLED}),
        check=lambda reads, _, ids: (
            reads.get(Dispute, ids["dispute"]).state is DisputeState.SETTLED
        ),
    ),
    Example(
        name="move dispute",
        command=lambda ids: MoveDispute(dispute=ids["dispute"], index=None),
        check=lambda reads, _, ids: (
            [each.id for each in reads.all(Dispute, brief=ids["brief"])]
            == [ids["later dispute"], ids["dispute"]]
        ),
    ),
    Example(
        name="remove dispute",
        command=lambda ids: RemoveDispute(dispute=ids["dispute"]),
        check=lambda reads, _, ids: (
            not reads.all(Position)
            and reads.get(Block, ids["table"]).content.text == "Who says what\t"
        ),
    ),
    Example(
        name="set position",
        command=lambda ids: SetPosition(
            dispute=ids["dispute"], actor="Mali", stance=Stance.AMBIGUOUS, words="unclear"
        ),
        check=lambda reads, row, ids: (
            row == ids["Mali"] and reads.get(Position, row).stance is Stance.AMBIGUOUS
        ),
    ),
    Example(
        name="edit position",
        command=lambda ids: EditPosition(row=ids["Mali"], fields={"actor": "Bamako"}),
        check=lambda reads, _, ids: reads.get(Position, ids["Mali"]).actor == "Bamako",
    ),
    Example(
        name="rename actor",
        command=lambda ids: RenameActor(brief=ids["brief"], actor="Mali", name=" Bamako "),
        check=lambda reads, renamed, ids: (
            renamed == 1 and reads.get(Position, ids["Mali"]).actor == "Bamako"
        ),
    ),
    Example(
        name="remove position",
        command=lambda ids: RemovePosition(position=ids["Mali"]),
        check=lambda reads, _, __: len(reads.all(Position)) == 1,
    ),
    Example(
        name="add judgement",
        command=lambda ids: AddJudgement(
            brief=ids["brief"],
            statement=Prose(text="It ends."),
            likelihood="unlikely",
            confidence=Confidence.HIGH,
            index=0,
        ),
        check=lambda reads, row, ids: reads.all(Judgement, brief=ids["brief"])[0].id == row,
    ),
    Example(
        name="edit judgement",
        command=lambda ids: EditJudgement(
            row=ids["judgement"], fields={"likelihood": "very-likely"}
        ),
        check=lambda reads, _, ids: (
            reads.get(Judgement, ids["judgement"]).likelihood == "very-likely"
        ),
    ),
    Example(
        name="write judgement",
        command=lambda ids: WriteJudgement(
            judgement=ids["judgement"],
            column="reasons",
            content=Prose(text="One report."),
            what="Type",
        ),
        check=lambda reads, _, ids: (
            reads.get(Judgement, ids["judgement"]).reasons.text == "One report."
        ),
    ),
    Example(
        name="move judgement",
        command=lambda ids: MoveJudgement(judgement=ids["unjudged"], index=0),
        check=lambda reads, _, ids: reads.all(Judgement)[0].id == ids["unjudged"],
    ),
    Example(
        name="remove judgement",
        command=lambda ids: RemoveJudgement(judgement=ids["judgement"]),
        check=lambda reads, _, __: len(reads.all(Judgement)) == 1,
    ),
    Example(
        name="set field",
        command=lambda ids: SetField(row=ids["meeting"], field="actors", words="Mali; Niger ;"),
        check=lambda reads, _, ids: reads.get(Finding, ids["meeting"]).actors == ("Mali", "Niger"),
    ),
    Example(
        name="remove row",
        command=lambda ids: RemoveRow(row=ids["spare"]),
        check=lambda reads, _, ids: reads.find(Annotation, ids["spare-mark"]) is None,
    ),
    Example(
        name="remove link",
        command=lambda ids: RemoveLink(
            row=link_id("section_finding", ids["two"], ids["claim"]), entity=SectionFinding
        ),
        check=lambda reads, _, ids: len(reads.all(SectionFinding, section=ids["two"])) == 1,
    ),
)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ids]:
    path = tmp_path_factory.mktemp("world") / "world.db"
    return path, build(path)


def test_every_command_has_an_example(prepared: tuple[Path, Ids]) -> None:
    known = {
        value
        for module in pkgutil.iter_modules(commands.__path__)
        for value in vars(importlib.import_module(f"{commands.__name__}.{module.name}")).values()
        if inspect.isclass(value) and issubclass(value, Command)
    } - {Command, EditCommand}
    tried = {type(example.command(prepared[1])) for example in EXAMPLES}
    assert known == tried


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_a_command_obeys_the_laws(
    example: Example, prepared: tuple[Path, Ids], tmp_path: Path
) -> None:
    path = tmp_path / "copy.db"
    shutil.copy(prepared[0], path)
    check_laws(path, prepared[1], example)
