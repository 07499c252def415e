"""Which sources count as one."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.domain.independence import count_of_origins, origins_of


@dataclass(frozen=True)
class Piece:
    id: str
    outlet: str | None = None
    group: str | None = None
    translation_of: str | None = None


def counted(*pieces: Piece, **groups: str) -> int:
    origins = origins_of({piece.id: piece for piece in pieces}, groups)
    return count_of_origins((piece.id for piece in pieces), origins)


def test_two_outlets_are_two_origins_and_one_outlet_is_one() -> None:
    assert counted(Piece("a", "APA"), Piece("b", "AFP")) == 2
    assert counted(Piece("a", "APA"), Piece("b", " apa ")) == 1


def test_sources_without_an_outlet_count_as_one() -> None:
    assert counted(Piece("a"), Piece("b"), Piece("c", "AFP")) == 2


def test_copies_in_five_papers_count_as_one() -> None:
    papers = [Piece(str(n), f"Paper {n}", group="g") for n in range(5)]
    assert counted(*papers, g="Press release of 31 March") == 1
    assert counted(*papers, Piece("own", "Paper 9"), g="Press release of 31 March") == 2


def test_a_copy_and_a_report_of_the_paper_s_own_are_two() -> None:
    copy, own = Piece("copy", "Liberty", group="g"), Piece("own", "Liberty")
    assert counted(copy, own, g="Reuters") == 2


def test_a_copy_counts_with_what_its_agency_published_itself() -> None:
    copy, wire = Piece("copy", "Liberty", group="g"), Piece("wire", "AFP")
    assert counted(copy, wire, g="AFP dispatch of 31 March") == 1
    assert counted(copy, wire, g="AFPA") == 2


def test_two_groups_of_one_origin_count_as_one_and_nameless_ones_as_two() -> None:
    two = (Piece("a", "A", group="g"), Piece("b", "B", group="h"))
    assert counted(*two, g="AFP", h="afp") == 1
    assert counted(*two, g="", h="") == 2


def test_a_translation_counts_with_its_original_and_that_one_s_group() -> None:
    original = Piece("o", "APA", group="g")
    first = Piece("t", "Translators", translation_of="o")
    second = Piece("u", "Others", translation_of="t")
    assert counted(original, first, second, Piece("x", "AFP"), g="A ministry") == 2


def test_translations_of_one_original_that_is_not_here_count_as_one() -> None:
    assert counted(Piece("t", "A", translation_of="o"), Piece("u", "B", translation_of="o")) == 1


PIECES = st.lists(
    st.builds(
        Piece,
        id=st.sampled_from("abcdef"),
        outlet=st.sampled_from([None, "A", "B"]),
        group=st.sampled_from([None, "g", "h", "gone"]),
        translation_of=st.sampled_from([None, *"abcdef"]),
    ),
    unique_by=lambda piece: piece.id,
    min_size=1,
)


@given(PIECES)
@settings(max_examples=200, deadline=None)
def test_every_source_has_an_origin_whatever_names_whatever(pieces: list[Piece]) -> None:
    origins = origins_of({piece.id: piece for piece in pieces}, {"g": "A", "h": "C"})
    assert set(origins) == {piece.id for piece in pieces}
    backwards = origins_of({piece.id: piece for piece in reversed(pieces)}, {"h": "C", "g": "A"})
    assert backwards == origins
    for piece in pieces:
        if piece.translation_of is not None and piece.translation_of in origins:
            assert origins[piece.id] == origins[piece.translation_of]
