"""Evidence numbers, given out in the order of first citation, and the raised labels for them.

One `Citer` serves one composition from the first page to the last; what it has
numbered at the end is the evidence annex.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from briefwright.document.model import CiteLabel, Inlines, Origin, Text
from briefwright.domain.finding import Finding
from briefwright.domain.grading import grade_label
from briefwright.domain.marking import Marking
from briefwright.domain.snapshot import Evidence
from briefwright.domain.source import Source
from briefwright.domain.text import Span, clean_line, paragraphs, sha256_of

UNKNOWN = "[?]"
"""Printed for a citation of a finding that is no longer there; the checks name it as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """A numbered passage. `quotation` is on one line, as printed, and `sha256` is of that.

    `first_citation` is the anchor of the citation that it was numbered for.
    """

    number: int
    annotation: str
    quotation: str
    source: Source
    paragraph: int
    grade: str
    first_citation: str

    @property
    def anchor(self) -> str:
        """The place in the annex that citations lead to."""
        return f"ev-{self.number}"

    @property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 of the extract as printed."""
        return sha256_of(self.quotation)


@dataclass(slots=True)
class Citer:
    """Gives out evidence numbers while a brief is composed."""

    evidence: Mapping[str, Evidence]
    sources: Mapping[str, Source]
    _extracts: dict[tuple[str, str, Span], Extract] = field(default_factory=dict)
    _counts: dict[int, int] = field(default_factory=dict)
    _source_order: list[str] = field(default_factory=list)
    _markings: list[Marking] = field(default_factory=list)
    _starts: dict[str, list[int]] = field(default_factory=dict)

    def cite(self, findings: Iterable[str]) -> Inlines:
        """The raised numbers for these findings, rising and without repeats."""
        ids = list(dict.fromkeys(findings))
        lost = [name for name in ids if name not in self.evidence]
        numbers: dict[int, str] = {}
        for name in ids:
            if name in self.evidence:
                for number in self._numbers_of(self.evidence[name]):
                    numbers.setdefault(number, name)
        labels = [self._label(number, numbers[number]) for number in sorted(numbers)]
        joined = [label if i == 0 else _join(label) for i, label in enumerate(labels)]
        return (*joined, *(Text(text=UNKNOWN) for _ in lost))

    def extracts(self) -> tuple[Extract, ...]:
        """All passages numbered so far, in the order of their numbers."""
        return tuple(self._extracts.values())

    def source_label(self, source: str) -> str:
        """The label of a source, such as `S1`, in the order in which sources were first cited."""
        return f"S{self._source_order.index(source) + 1}"

    def cited_sources(self) -> tuple[Source, ...]:
        """The sources cited so far, in the order of their labels."""
        return tuple(self.sources[name] for name in self._source_order)

    def markings(self) -> tuple[Marking, ...]:
        """The markings of everything cited so far."""
        return tuple(self._markings)

    def _numbers_of(self, evidence: Evidence) -> list[int]:
        numbers: list[int] = []
        for annotation, resolution in zip(evidence.annotations, evidence.resolutions, strict=True):
            source = self.sources.get(annotation.source)
            if source is None:
                continue
            self._note_source(source, evidence.finding)
            span = resolution.span or annotation.anchor.span
            quotation = clean_line(annotation.anchor.quotation)
            key = (source.id, quotation, span)
            grade = grade_label(source.reliability, evidence.finding.credibility)
            known = self._extracts.get(key)
            if known is None:
                number = len(self._extracts) + 1
                self._extracts[key] = Extract(
                    number=number,
                    annotation=annotation.id,
                    quotation=quotation,
                    source=source,
                    paragraph=self._paragraph(source, span.start),
                    grade=grade,
                    first_citation=f"cite-{number}-1",
                )
            elif grade not in known.grade.split(", "):
                self._extracts[key] = _with_grade(known, grade)
            numbers.append(self._extracts[key].number)
        return numbers

    def _paragraph(self, source: Source, position: int) -> int:
        """The number of the paragraph at the position; each source is parted once only."""
        starts = self._starts.get(source.id)
        if starts is None:
            starts = self._starts[source.id] = [p.span.start for p in paragraphs(source.text)]
        return max(1, bisect_right(starts, position))

    def _note_source(self, source: Source, finding: Finding) -> None:
        if source.id not in self._source_order:
            self._source_order.append(source.id)
        self._markings += [source.marking, finding.marking or source.marking]

    def _label(self, number: int, finding: str) -> CiteLabel:
        count = self._counts.get(number, 0) + 1
        self._counts[number] = count
        return CiteLabel(
            label=str(number),
            target=f"ev-{number}",
            anchor=f"cite-{number}-{count}",
            origin=Origin(table="finding", row=finding),
        )


def _join(label: CiteLabel) -> CiteLabel:
    return CiteLabel(
        label=label.label,
        target=label.target,
        anchor=label.anchor,
        joined=True,
        origin=label.origin,
    )


def _with_grade(extract: Extract, grade: str) -> Extract:
    return Extract(
        number=extract.number,
        annotation=extract.annotation,
        quotation=extract.quotation,
        source=extract.source,
        paragraph=extract.paragraph,
        grade=f"{extract.grade}, {grade}",
        first_citation=extract.first_citation,
    )
