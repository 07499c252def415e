"""A source and another version of it: what the new one would change, before anybody accepts it.

Earlier editions and corrections are read here too; what an act writes stands in
`commands.editions` and `commands.correcting`.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefwright.anchoring.carrying import Crossing, Likely
from briefwright.anchoring.course import Course
from briefwright.anchoring.trail import Traced, trail
from briefwright.domain.anchor import AnchorState
from briefwright.domain.errors import Refused
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.source import Source
from briefwright.domain.source_edition import Correction, SourceEdition
from briefwright.domain.text import Span, sha256_of
from briefwright.edits.compare import Piece, compare_text
from briefwright.export.atomic import replace_file
from briefwright.service.commands.correcting import CorrectText
from briefwright.service.commands.editions import Choice, ReplaceText, new_text
from briefwright.service.commands.sources import Draft
from briefwright.service.project import Project
from briefwright.service.translations import related

Report = Callable[[int, int, str], bool]
"""Is told how far it is; answers False to stop."""

SURE = (AnchorState.EXACT, AnchorState.MOVED)
"""States that need nobody's word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedPassage:
    """What becomes of one passage.

    `words` are its words as they stood, `was` is where (None when it was not found before).
    `place` and `score` say where it stands in the new text as far as that is known, `likely` which
    places may be meant, the best first; none where it is sure.
    """

    annotation: Annotation
    findings: tuple[Finding, ...]
    was: Span | None
    words: str
    state: AnchorState
    place: Span | None
    score: float
    likely: tuple[Likely, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A source beside another version of it; passages in the order of the old text.

    `whole` is False when it was stopped. `pieces` compare the texts word by word. `other` is the
    title of another source that has the new text already.
    """

    source: Source
    draft: Draft
    text: str
    passages: tuple[CarriedPassage, ...]
    pieces: tuple[Piece, ...]
    other: str | None = None
    whole: bool = True

    @property
    def counts(self) -> Mapping[AnchorState, int]:
        """How many passages there are of each state."""
        return Counter(passage.state for passage in self.passages)

    @property
    def open(self) -> tuple[CarriedPassage, ...]:
        """The passages that wait for somebody's word."""
        return tuple(passage for passage in self.passages if passage.state not in SURE)

    @property
    def same(self) -> bool:
        """Whether the new text is the old one."""
        return self.text == self.source.text


def carry(project: Project, source_id: str, draft: Draft, report: Report | None = None) -> Carried:
    """What the draft would change in the source; nothing is written.

    Raises `WrongUse` for a source that is not there or a draft that says nothing. Costs up to
    100 ms for each passage that changed.
    """
    text = new_text(draft)
    with project.read() as reads:
        source = reads.get(Source, source_id)
        annotations = reads.all(Annotation, source=source_id)
        findings = {finding.id: finding for finding in reads.all(Finding)}
        links = reads.all(FindingAnnotation)
        same = reads.all(Source, text_sha256=sha256_of(text))
    crossing = Crossing(
        course=Course.between(source.text, text),
        before_sha256=source.text_sha256,
        after_sha256=sha256_of(text),
    )
    passages: list[CarriedPassage] = []
    whole = True
    for number, annotation in enumerate(annotations):
        if report is not None and not report(number, len(annotations), ""):
            whole = False
            break
        own = [link.finding for link in links if link.annotation == annotation.id]
        resting = tuple(findings[row] for row in own if row in findings)
        passages.append(_carried(crossing, annotation, resting))
    return Carried(
        source=source,
        draft=draft,
        text=text,
        passages=tuple(sorted(passages, key=_place)),
        pieces=compare_text(source.text, text),
        other=next((each.title for each in same if each.id != source_id), None),
        whole=whole,
    )


def replacing(
    project: Project,
    source: Source | str,
    draft: Draft,
    choices: Sequence[Choice] = (),
    reason: str | None = None,
) -> ReplaceText:
    """The act that puts the draft in the place of the text of a source, by who works here.

    `source` is the source as it was looked at, or the id of one that is taken as it is now.
    """
    shown = project.get(Source, source) if isinstance(source, str) else source
    return ReplaceText(
        source=shown.id,
        draft=draft,
        choices=tuple(choices),
        reason=reason,
        text_sha256=shown.text_sha256,
        author=project.author,
        made=_now(project),
    )


def correcting(
    project: Project, source: Source, span: Span, words: str, reason: str | None = None
) -> CorrectText:
    """The act that writes other words over a stretch of the text that was shown."""
    return CorrectText(
        source=source.id,
        span=span,
        words=words,
        reason=reason,
        text_sha256=source.text_sha256,
        author=project.author,
        made=_now(project),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What a source was: its earlier editions and its corrections, the newest first.

    A correction of an earlier edition has no place in the text that is in force. `related` are
    the source that it translates and those that translate it.
    """

    source: Source
    editions: tuple[SourceEdition, ...]
    corrections: tuple[Traced, ...]
    related: tuple[Source, ...] = ()


def past_of(project: Project, source_id: str) -> Past:
    """What the source was before; raises `WrongUse` when there is no such source."""
    with project.read() as reads:
        source = reads.get(Source, source_id)
        editions = reads.all(SourceEdition, source=source_id)
        corrections = reads.all(Correction, source=source_id)
    newest = sorted(editions, key=lambda each: each.replaced)[::-1]
    return Past(
        source=source,
        editions=tuple(newest),
        corrections=trail(source.text, corrections),
        related=related(project, source_id),
    )


def draft_of_edition(project: Project, edition: SourceEdition) -> Draft:
    """An earlier edition as a draft, to be put in force again."""
    original: bytes | None = None
    if edition.attachment is not None:
        with project.read() as reads:
            original = reads.attachment(edition.attachment)
    source = Source(
        id="",
        title="",
        text=edition.text,
        text_sha256=edition.text_sha256,
        filename=edition.filename,
        media_type=edition.media_type,
        headings=edition.headings,
        pages=edition.pages,
    )
    return Draft(source=source, original=original)


def save_original(project: Project, edition: SourceEdition, target: Path) -> None:
    """Writes the bytes that an edition was read from; raises `Refused` when it was pasted."""
    if edition.attachment is None:
        raise Refused("This version was pasted: it has no original file.")
    with project.read() as reads:
        data = reads.attachment(edition.attachment)
    replace_file(target, data)


def _carried(
    crossing: Crossing, annotation: Annotation, findings: tuple[Finding, ...]
) -> CarriedPassage:
    standing = crossing.standing(annotation.anchor)
    found, likely = crossing.judged(standing)
    here = standing.text_sha256 == crossing.before_sha256 and len(standing.span) > 0
    return CarriedPassage(
        annotation=annotation,
        findings=findings,
        was=standing.span if here else None,
        words=standing.quotation,
        state=found.state,
        place=found.span,
        score=found.score,
        likely=likely,
    )


def _place(passage: CarriedPassage) -> tuple[bool, int]:
    return passage.was is None, 0 if passage.was is None else passage.was.start


def _now(project: Project) -> str:
    return project.now().isoformat(timespec="seconds")
