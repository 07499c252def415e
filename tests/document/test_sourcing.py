"""How a source is described in the list, by what is known of it."""

from dataclasses import replace

import pytest

from briefwright.document.compose import compose
from briefwright.document.model import Bibliography, Inlines, Link, Table, Text
from briefwright.document.settings import Settings
from briefwright.domain.dates import ReportedDate
from briefwright.domain.finding import Annotation
from briefwright.domain.independence import IndependenceGroup
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.domain.source import Source
from briefwright.domain.source_edition import Correction
from tests.kit.briefs import brief_of

BARE = Source(id="s", title="A title", text="One.\n\nTwo.", text_sha256="ab" * 32)


def words(content: Inlines) -> str:
    return "".join(inline.text for inline in content if isinstance(inline, Text | Link))


def resting_on(source: Source) -> BriefSnapshot:
    """A brief that cites this source instead of the sample's."""
    snapshot = brief_of("# S\n\nA.[@meeting]\n")
    return replace(snapshot, sources={"source-apa": replace(source, id="source-apa")})


def entry(source: Source) -> str:
    document = compose(resting_on(source), Settings(contents=False))
    (found,) = [block for block in document.body if isinstance(block, Bibliography)]
    return words(found.entries[0].content)


def test_what_is_not_known_is_left_out_or_said_to_be_missing() -> None:
    assert entry(BARE) == (
        "A title. Undated. 2 paragraphs. SHA-256 abababababab. Source grade F. Extracts 1."
    )


def test_everything_that_is_known_is_printed_in_order() -> None:
    full = replace(
        BARE,
        title="What was said?",
        authors=("A. Author", "B. Author"),
        outlet="The Paper",
        published=ReportedDate.parse("2025-04-18"),
        accessed=ReportedDate.parse("2025-05-01"),
        url="https://example.org/a",
        byline="aa/bb",
        language="fr",
        text="One.",
        filename="a.txt",
        attachment="cd" * 32,
    )
    assert entry(full) == (
        "A. Author, B. Author, The Paper. What was said? 18 April 2025. Byline aa/bb. French, "
        "1 paragraph. https://example.org/a Accessed 1 May 2025. File a.txt, SHA-256 cdcdcdcdcdcd. "
        "Source grade F. Extracts 1."
    )


def test_type_translator_and_archive_are_printed_where_they_are_known() -> None:
    full = replace(
        BARE,
        source_type="newspaper article",
        translator="M. Keita",
        url="https://a.b",
        archive_url="https://web.archive.org/a.b",
        accessed=ReportedDate.parse("2025-05-01"),
    )
    assert entry(full) == (
        "A title. Undated. Newspaper article. Translated by M. Keita. 2 paragraphs. "
        "https://a.b Archived at https://web.archive.org/a.b Accessed 1 May 2025. "
        "SHA-256 abababababab. Source grade F. Extracts 1."
    )
    assert "2 paragraphs. Archived at https://web.archive.org/a.b Acc" in entry(
        replace(full, url=None)
    )


def test_an_address_without_a_day_of_access_is_printed_alone() -> None:
    assert "https://a.b SHA-256" in entry(replace(BARE, url="https://a.b"))


@pytest.mark.parametrize(
    "published, expected",
    [(None, "A title, without headline or date."), ("2025", "A title, without headline. 2025.")],
)
def test_a_text_without_a_headline_is_said_to_have_none(
    published: str | None, expected: str
) -> None:
    date = ReportedDate.parse(published) if published else None
    assert expected in entry(replace(BARE, titled=False, published=date))


def test_a_language_that_nobody_knows_is_printed_by_its_tag() -> None:
    assert "qqq-zz, 2 paragraphs" in entry(replace(BARE, language="qqq-zz"))


def two_sources() -> BriefSnapshot:
    """`claim` rests on a second source, an Arabic one; `meeting` on the first and the second."""
    snapshot = brief_of("# S\n\nA.[@claim] B.[@meeting] C.[@recalls]\n")
    other = replace(BARE, id="source-b", language="ar")
    evidence = dict(snapshot.evidence)

    def moved(annotation: Annotation) -> Annotation:
        return replace(annotation, id=f"{annotation.id}-b", source="source-b")

    claim, meeting = evidence["finding-claim"], evidence["finding-meeting"]
    evidence["finding-claim"] = replace(
        claim, annotations=tuple(moved(each) for each in claim.annotations)
    )
    evidence["finding-meeting"] = replace(
        meeting,
        annotations=(*meeting.annotations, moved(meeting.annotations[0])),
        resolutions=(*meeting.resolutions, *meeting.resolutions),
    )
    return replace(snapshot, evidence=evidence, sources={**snapshot.sources, "source-b": other})


def test_sources_are_numbered_as_they_are_cited_and_list_their_extracts_as_ranges() -> None:
    document = compose(two_sources(), Settings(contents=False))
    (found,) = [block for block in document.body if isinstance(block, Bibliography)]
    assert [each.label for each in found.entries] == ["S1", "S2"]
    assert words(found.entries[0].content).endswith("Extracts 1, 3.")
    assert words(found.entries[1].content).endswith("Extracts 2, 4.")
    assert [(e.source, e.number) for e in document.trace] == [
        ("S1", 1),
        ("S2", 2),
        ("S1", 3),
        ("S2", 4),
    ]


def test_copies_say_with_which_sources_they_have_one_origin_and_what_they_go_back_to() -> None:
    group = IndependenceGroup(id="g", origin="A ministry's release")
    snapshot = replace(two_sources(), groups={"g": group})
    copies = {row: replace(each, group="g") for row, each in snapshot.sources.items()}
    document = compose(replace(snapshot, sources=copies), Settings(contents=False))
    (found,) = [block for block in document.body if isinstance(block, Bibliography)]
    first, second = (words(each.content) for each in found.entries)
    assert "One origin with S2: A ministry's release." in first
    assert "One origin with S1: A ministry's release." in second
    alone = {**snapshot.sources, "source-b": copies["source-b"]}
    document = compose(replace(snapshot, sources=alone), Settings(contents=False))
    (found,) = [block for block in document.body if isinstance(block, Bibliography)]
    assert "Goes back to A ministry's release." in words(found.entries[0].content)
    assert "release" not in words(found.entries[1].content)


def test_the_annex_names_the_source_where_there_are_several_and_the_language_of_an_extract() -> (
    None
):
    document = compose(two_sources())
    (annex,) = [b for b in document.annexes if isinstance(b, Table) and b.style == "evidence"]
    assert [words(row.cells[2].content)[:3] for row in annex.rows] == ["S1,", "S2,", "S1,", "S2,"]
    languages = [row.cells[1].content[0] for row in annex.rows]
    assert [each.language for each in languages if isinstance(each, Text)] == [
        "ar",
        None,
        "ar",
        None,
    ]


def test_a_finding_whose_source_is_gone_has_no_extract() -> None:
    snapshot = replace(brief_of("# S\n\nA.[@meeting]\n"), sources={})
    document = compose(snapshot)
    assert document.trace == ()
    assert not [block for block in document.body if isinstance(block, Bibliography)]


def test_a_translation_names_its_original_and_who_or_what_made_it() -> None:
    snapshot = resting_on(replace(BARE, translation_of="o", translator="Lingua 4.1"))
    original = replace(BARE, id="o", title="Le rapport")
    document = compose(replace(snapshot, originals={"o": original}), Settings(contents=False))
    (found,) = [block for block in document.body if isinstance(block, Bibliography)]
    assert words(found.entries[0].content).startswith(
        "A title. Undated. Translated by Lingua 4.1. Translation of “Le rapport”. 2 paragraphs."
    )


@pytest.mark.parametrize(
    "count, said", [(1, "Corrected in 1 place."), (2, "Corrected in 2 places.")]
)
def test_a_text_that_was_corrected_says_so(count: int, said: str) -> None:
    row = Correction(id="c", source="source-apa", at=0, before="Oen", after="One", text_sha256="")
    snapshot = replace(resting_on(BARE), corrections={"source-apa": (row,) * count})
    document = compose(snapshot, Settings(contents=False))
    (found,) = [block for block in document.body if isinstance(block, Bibliography)]
    assert said in words(found.entries[0].content)
