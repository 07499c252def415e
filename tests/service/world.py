"""The project on which commands are tried: one of everything, by names that tests can use."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from briefwright.domain.brief import Brief
from briefwright.domain.comment import Comment
from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import Stance
from briefwright.domain.finding import Kind
from briefwright.domain.found import Found, FoundBy
from briefwright.domain.likelihood import Confidence
from briefwright.domain.milestone import Milestone
from briefwright.domain.prose import (
    BlockKind,
    Cite,
    DisputeRef,
    NoteRef,
    Prose,
    SectionRef,
    Slot,
)
from briefwright.domain.saved_search import SavedSearch
from briefwright.domain.text import Span
from briefwright.service.commands.annotations import AnnotatePassage
from briefwright.service.commands.base import Command
from briefwright.service.commands.blocks import AddBlock
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.commands.comments import AddComment, Stretch
from briefwright.service.commands.disputes import AddDispute, SetPosition
from briefwright.service.commands.findings import RestOn
from briefwright.service.commands.judgements import AddJudgement
from briefwright.service.commands.milestones import AddMilestone
from briefwright.service.commands.origins import GroupSources, KeepApart, pair_id
from briefwright.service.commands.saved_searches import AddSavedSearch
from briefwright.service.commands.sections import AddSection
from briefwright.service.commands.sources import Draft, ImportSources
from briefwright.service.importing import draft_of_text
from briefwright.store.database import Database
from tests.kit.laws import AUTHOR, clock

T = TypeVar("T")

ARTICLE = (
    "The chiefs met in Bamako. Joint training is among the priorities.\n"
    "The army claimed to have shot down a drone. Bamako denied this.\n"
    "They closed their airspace."
)
LONE, COPY, ORIGINAL = "A third one differs.", "As the release says.", "The release says."
OTHER = "A second report says the same. It has 2 sentences 😀."
FOUND = (
    Found(field="outlet", value="APA", by=FoundBy.WORDS, detail="APA-Bamako"),
    Found(field="published", value="2025-04-17", by=FoundBy.NAME, detail="a.txt"),
)
"""What is unconfirmed about the article."""


def known(draft: Draft, *found: Found, tags: tuple[str, ...] = ()) -> Draft:
    """The draft of a source with this found out about it, and nothing else."""
    return replace(draft, source=replace(draft.source, found=found, tags=tags))


def build(path: Path) -> Mapping[str, str]:
    """Makes the project and returns the ids of its rows by name."""
    database = Database.create(path, title="World", author=AUTHOR, clock=clock, durable=False)
    with closing(database):
        return _Builder(database).build()


def span_of(words: str) -> Span:
    start = ARTICLE.index(words)
    return Span(start=start, end=start + len(words))


class _Builder:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._ids: dict[str, str] = {}

    def build(self) -> Mapping[str, str]:
        drafts = (
            known(draft_of_text(ARTICLE), *FOUND, tags=("drones",)),
            known(draft_of_text(OTHER)),
            *(draft_of_text(text) for text in (LONE, COPY, ORIGINAL)),
        )
        names = ("article", "other", "lone", "copy", "original")
        brought = self._run(ImportSources(drafts=drafts))
        for name, imported in zip(names, brought, strict=True):
            self._ids[name] = imported.source
        self._say_where_from()
        self._ids["brief"] = self._run(AddBrief(brief=Brief(id="", title="Air cooperation")))
        for name, parent in (("one", None), ("one-a", "one"), ("two", None)):
            above = None if parent is None else self._ids[parent]
            self._ids[name] = self._run(
                AddSection(brief=self._ids["brief"], title=f"Section {name}", parent=above)
            )
        self._annotate("meeting", "The chiefs met in Bamako.", Kind.EVENT, "one")
        self._annotate("claim", "claimed to have shot down a drone", Kind.CLAIM, "two")
        self._annotate("denial", "Bamako denied this", Kind.CLAIM, "two")
        self._annotate("spare", "closed their airspace", Kind.FACT, None)
        self._run(RestOn(finding=self._ids["claim"], annotation=self._ids["denial-mark"]))
        self._contest()
        self._write()
        draft = Milestone(id="", title="Draft", vector="{}", author="Ada")
        self._ids["milestone"] = self._run(AddMilestone(milestone=draft))
        search = SavedSearch(id="", title="Unread wires", words="drone", filters=("status=new",))
        self._ids["search"] = self._run(AddSavedSearch(search=search))
        return self._ids

    def _run(self, command: Command[T]) -> T:
        return self._database.transact(command.label, command.kind, command.apply).result

    def _annotate(self, name: str, words: str, kind: Kind, section: str | None) -> None:
        command = AnnotatePassage(
            source=self._ids["article"],
            span=span_of(words),
            finding_kind=kind,
            date=ReportedDate.parse("XXXX-03-31"),
            section=None if section is None else self._ids[section],
        )
        made = self._run(command)
        self._ids[name] = made.finding
        self._ids[f"{name}-mark"] = made.annotation

    def _say_where_from(self) -> None:
        pair = (self._ids["copy"], self._ids["original"])
        self._ids["group"] = self._run(GroupSources(sources=pair, origin="A press release"))
        self._run(KeepApart(sources=(self._ids["other"], self._ids["lone"])))
        self._ids["apart"] = pair_id(self._ids["other"], self._ids["lone"])

    def _contest(self) -> None:
        self._ids["dispute"] = self._run(
            AddDispute(brief=self._ids["brief"], proposition="A drone was shot down")
        )
        self._ids["later dispute"] = self._run(
            AddDispute(brief=self._ids["brief"], proposition="It flew over the border")
        )
        for actor, stance, finding in (
            ("Algeria", Stance.ASSERTS, "claim"),
            ("Mali", Stance.DENIES, "denial"),
        ):
            self._ids[actor] = self._run(
                SetPosition(
                    dispute=self._ids["dispute"],
                    actor=actor,
                    stance=stance,
                    finding=self._ids[finding],
                )
            )

    def _write(self) -> None:
        brief, one, two = (self._ids[name] for name in ("brief", "one", "two"))
        self._block("note", brief, Prose(text="A remark."), BlockKind.FOOTNOTE, Slot.NOTES)
        cited = Prose(
            text="They met.\ufffc\ufffc Then more.",
            atoms=(Cite(finding=self._ids["meeting"]), NoteRef(note=self._ids["note"])),
        )
        self._block("first", one, cited)
        self._block("second", one, Prose(text="Short."))
        self._remark("comment", "second", 0, 5)
        positions = Prose(
            text="Who says what\t\ufffc", atoms=(DisputeRef(dispute=self._ids["dispute"]),)
        )
        self._block("table", two, positions, BlockKind.POSITIONS)
        reference = Prose(
            text="See \ufffc and \ufffc.",
            atoms=(SectionRef(target=one), SectionRef(target=self._ids["table"])),
        )
        self._block("reference", two, reference)
        self._block("bottom", brief, Prose(text="In short."), slot=Slot.BOTTOM_LINE)
        for name, likelihood in (("judgement", "likely"), ("unjudged", None)):
            self._ids[name] = self._run(
                AddJudgement(
                    brief=brief,
                    statement=Prose(
                        text="It goes on.\ufffc", atoms=(Cite(finding=self._ids["meeting"]),)
                    ),
                    likelihood=likelihood,
                    confidence=Confidence.LOW,
                )
            )

    def _remark(self, name: str, block: str, start: int, end: int) -> None:
        comment = Comment(id="", brief=self._ids["brief"], text="Too short?", author="Ada")
        stretch = Stretch(row=self._ids[block], start=start, end=end)
        self._ids[name] = self._run(AddComment(comment=comment, on=(stretch,)))

    def _block(
        self,
        name: str,
        owner: str,
        content: Prose,
        kind: BlockKind = BlockKind.PARAGRAPH,
        slot: Slot = Slot.BODY,
    ) -> None:
        command = AddBlock(owner=owner, slot=slot, block_kind=kind, content=content)
        self._ids[name] = self._run(command)
