"""A text and its translation side by side: laws on random texts, then what readers expect."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.anchoring.parallel import Pair, parallel, partner

ENGLISH = (
    "The air force chiefs met in Bamako.\n\n"
    "On March 31 the army claimed to have shot down a drone near Tinzaouaten, which it said had "
    "entered its airspace.\n\n"
    "Bamako denied this. Both capitals recalled their ambassadors.\n\n"
    "The talks went on until April 17."
)
FRENCH = (
    "Les chefs des armées de l’air se sont réunis à Bamako.\n\n"
    "Le 31 mars, l’armée a affirmé avoir abattu un drone près de Tinzaouaten, entré selon elle "
    "dans son espace aérien.\n\n"
    "Bamako a démenti.\n\n"
    "Les deux capitales ont rappelé leurs ambassadeurs.\n\n"
    "Les discussions ont duré jusqu’au 17 avril."
)
ARABIC = (
    "اجتمع قادة القوات الجوية في باماكو.\n\n"
    "في ٣١ مارس أعلن الجيش أنه أسقط طائرة مسيّرة قرب تينزاواتن قال إنها دخلت مجاله الجوي.\n\n"
    "ونفت باماكو ذلك، واستدعت العاصمتان سفيريهما.\n\n"
    "واستمرت المحادثات حتى ١٧ أبريل."
)

texts = st.lists(
    st.sampled_from(("One short line.", "A longer line with 42 words in it, or so.", "Bamako.")),
    max_size=8,
).map("\n\n".join)


def said(pairs: tuple[Pair, ...], left: str, right: str) -> list[tuple[str, str]]:
    """The first word of each side of each pair."""
    return [
        (
            "" if pair.left is None else left[pair.left.start :].split(maxsplit=1)[0],
            "" if pair.right is None else right[pair.right.start :].split(maxsplit=1)[0],
        )
        for pair in pairs
    ]


@settings(max_examples=60)
@given(texts, texts)
def test_every_paragraph_stands_in_one_pair_in_order(left: str, right: str) -> None:
    pairs = parallel(left, right)
    for spans, text in (
        ([pair.left for pair in pairs if pair.left], left),
        ([pair.right for pair in pairs if pair.right], right),
    ):
        covered = 0
        for span in spans:
            assert text[covered : span.start].strip() == ""
            assert span.start < span.end
            covered = span.end
        assert text[covered:].strip() == ""


@given(texts)
def test_a_text_goes_with_itself_line_by_line(text: str) -> None:
    assert all(pair.left == pair.right for pair in parallel(text, text))


def test_a_paragraph_that_was_cut_in_two_stays_together() -> None:
    assert said(parallel(ENGLISH, FRENCH), ENGLISH, FRENCH) == [
        ("The", "Les"),
        ("On", "Le"),
        ("Bamako", "Bamako"),
        ("The", "Les"),
    ]


def test_numbers_of_another_script_hold_the_texts_together() -> None:
    pairs = parallel(ENGLISH, ARABIC)
    assert [pair.left is not None and pair.right is not None for pair in pairs] == [True] * 4


def test_a_paragraph_that_only_one_side_has_stands_alone() -> None:
    longer = ENGLISH.replace(
        "Bamako denied", "Photo: agency, 1998 to 2024, Kidal.\n\nBamako denied"
    )
    found = said(parallel(longer, ENGLISH), longer, ENGLISH)
    assert ("Photo:", "") in found
    assert ("Bamako", "Bamako") in found


def test_the_partner_of_a_position_is_found_from_both_sides() -> None:
    pairs = parallel(ENGLISH, FRENCH)
    there = partner(pairs, ENGLISH.index("shot down"), from_left=True)
    assert there is not None
    assert FRENCH[there.start : there.end].startswith("Le 31 mars")
    back = partner(pairs, FRENCH.index("rappelé"), from_left=False)
    assert back is not None
    assert ENGLISH[back.start : back.end].startswith("Bamako denied")


def test_two_blank_texts_have_nothing_to_say() -> None:
    assert parallel("", "") == ()
    assert [pair.right for pair in parallel("One.", "")] == [None]
