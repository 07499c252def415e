"""What becomes of the marked passages of a source whose text an act changes."""

from collections.abc import Mapping

from briefwright.anchoring.carrying import Crossing
from briefwright.anchoring.course import Course
from briefwright.anchoring.describe import describe, without_place
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.finding import Annotation
from briefwright.domain.source import Heading, Source
from briefwright.domain.text import Span, clean_line
from briefwright.store.unit import UnitOfWork


def check_seen(source: Source, text_sha256: str | None) -> None:
    """Raises `Refused` when the text is no more the one with this hash; None: any is right."""
    if text_sha256 is not None and text_sha256 != source.text_sha256:
        raise Refused(
            "The text of “{title}” has changed meanwhile: look at it again.", title=source.title
        )


def carry_over(
    unit: UnitOfWork, source: Source, crossing: Crossing, chosen: Mapping[str, Span | None]
) -> None:
    """Anchors the passages of a source in its new edition.

    Those that are surely there at once, the others where they were `chosen` to stand, None for
    nowhere. All others keep the anchor that they have, and are shown as what they are.
    """
    text = crossing.course.after
    for annotation in unit.all(Annotation, source=source.id):
        standing = crossing.standing(annotation.anchor)
        if annotation.id in chosen:
            span = chosen[annotation.id]
            if span is None:
                anchor = without_place(standing, crossing.after_sha256)
            else:
                _check_span(text, span)
                anchor = describe(text, span)
        else:
            sure = crossing.sure(standing)
            found = None if sure is None else sure.span
            anchor = annotation.anchor if found is None else describe(text, found)
        unit.set(Annotation, annotation.id, anchor=anchor)


def shift(unit: UnitOfWork, source: Source, crossing: Crossing) -> None:
    """Anchors the passages of a source in its corrected text; corrected words are theirs.

    A passage of which nothing is left keeps its old words and has no place; one that was not
    surely found before is left as it is.
    """
    for annotation in unit.all(Annotation, source=source.id):
        anchor = annotation.anchor
        if anchor.text_sha256 == crossing.before_sha256 and not len(anchor.span):
            anchor = without_place(anchor, crossing.after_sha256)  # it has none still
        else:
            standing = crossing.standing(anchor)
            if standing.text_sha256 == crossing.before_sha256:
                span = crossing.course.span(standing.span)
                words = "" if span is None else crossing.course.after[span.start : span.end]
                anchor = (
                    describe(crossing.course.after, span)
                    if span is not None and words.strip()
                    else without_place(standing, crossing.after_sha256)
                )
        unit.set(Annotation, annotation.id, anchor=anchor)


def shifted_headings(headings: tuple[Heading, ...], course: Course) -> tuple[Heading, ...]:
    """The headings where their lines begin now; one whose line is gone is left out."""
    found: dict[int, Heading] = {}
    for heading in headings:
        at = course.position(heading.at)
        if course.after[at:].partition("\n")[0].strip():
            found.setdefault(at, Heading(at=at, level=heading.level))
    return tuple(found.values())


def shifted_pages(pages: tuple[int, ...], course: Course) -> tuple[int, ...]:
    """Where the pages of the original begin now."""
    return tuple(course.position(at) for at in pages)


def _check_span(text: str, span: Span) -> None:
    if not 0 <= span.start < span.end <= len(text) or not clean_line(text[span.start : span.end]):
        raise WrongUse("The chosen place holds no words of the new text: choose another one.")
