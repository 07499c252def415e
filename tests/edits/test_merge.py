from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.domain.prose import Prose
from briefwright.domain.text import Span
from briefwright.edits.blocks import slice_of
from briefwright.edits.merge import Clash, Merged, merge_prose, merge_text
from briefwright.edits.tokens import tokens
from tests.kit.builders import prose
from tests.kit.proses import forks, proses

lawful = settings(max_examples=150, deadline=None)


def merged(base: str, mine: str, theirs: str) -> Merged:
    return merge_prose(prose(base), prose(mine), prose(theirs))


def clean(base: str, mine: str, theirs: str) -> Prose:
    outcome = merged(base, mine, theirs)
    assert outcome.clashes == ()
    return outcome.value


def only_clash(base: str, mine: str, theirs: str) -> Clash:
    outcome = merged(base, mine, theirs)
    assert len(outcome.clashes) == 1
    return outcome.clashes[0]


@lawful
@given(forks())
def test_exchanging_the_sides_exchanges_nothing_but_the_sides(
    fork: tuple[Prose, Prose, Prose],
) -> None:
    base, mine, theirs = fork
    assert merge_prose(base, mine, theirs) == merge_prose(base, theirs, mine).swapped()


@lawful
@given(proses(), proses())
def test_an_unchanged_side_gives_way(base: Prose, other: Prose) -> None:
    assert merge_prose(base, other, base) == Merged(value=other)
    assert merge_prose(base, base, other) == Merged(value=other)


@lawful
@given(proses(), proses())
def test_the_same_edit_made_twice_is_one_edit(base: Prose, other: Prose) -> None:
    assert merge_prose(base, other, other) == Merged(value=other)


@lawful
@given(forks())
def test_no_token_of_the_outcome_is_new(fork: tuple[Prose, Prose, Prose]) -> None:
    base, mine, theirs = fork
    known = {*tokens(base), *tokens(mine), *tokens(theirs)}
    assert set(tokens(merge_prose(base, mine, theirs).value)) <= known


@lawful
@given(forks())
def test_a_clash_shows_one_of_its_two_sides_where_it_says(fork: tuple[Prose, Prose, Prose]) -> None:
    outcome = merge_prose(*fork)
    last = 0
    for clash in outcome.clashes:
        assert last <= clash.at.start
        shown = slice_of(outcome.value, clash.at.start, clash.at.end)
        assert shown in (clash.mine, clash.theirs)
        assert (clash.mine.text, clash.mine.atoms) != (clash.theirs.text, clash.theirs.atoms)
        last = clash.at.end


@lawful
@given(forks())
def test_what_both_sides_wrote_is_in_the_value_or_in_a_clash(
    fork: tuple[Prose, Prose, Prose],
) -> None:
    base, mine, theirs = fork
    outcome = merge_prose(base, mine, theirs)
    kept = set(tokens(outcome.value))
    for clash in outcome.clashes:
        kept |= {*tokens(clash.mine), *tokens(clash.theirs)}
    assert {*tokens(mine), *tokens(theirs)} - set(tokens(base)) <= kept


@lawful
@given(
    st.text("ab ,.1", max_size=12), st.text("ab ,.1", max_size=12), st.text("ab ,.1", max_size=12)
)
def test_plain_text_merges_by_the_same_laws(base: str, mine: str, theirs: str) -> None:
    outcome = merge_text(base, mine, theirs)
    assert outcome.value == merge_text(base, theirs, mine).value
    assert (
        outcome.value
        == merge_prose(Prose(text=base), Prose(text=mine), Prose(text=theirs)).value.text
    )


def test_wednesday_made_monday_and_tuesday_is_a_clash_and_never_a_mixture() -> None:
    clash = only_clash(
        "The port opens on Wednesday.", "The port opens on Monday.", "The port opens on Tuesday."
    )
    assert (clash.base.text, clash.mine.text, clash.theirs.text) == (
        "Wednesday",
        "Monday",
        "Tuesday",
    )
    assert clash.at == Span(start=18, end=25)
    assert merged("on Wednesday", "on Monday", "on Tuesday").value.text == "on Tuesday"


def test_edits_of_different_words_are_both_taken() -> None:
    value = clean(
        "The port opened on Monday.", "The harbour opened on Monday.", "The port opened on Friday."
    )
    assert value.text == "The harbour opened on Friday."


def test_a_sentence_added_at_the_end_and_a_word_changed_before_it_are_both_taken() -> None:
    assert (
        clean("It closed.", "It closed. It rained.", "It opened.").text == "It opened. It rained."
    )


def test_a_deletion_against_an_edit_is_a_clash_that_shows_the_edit() -> None:
    clash = only_clash("Two ships. Calm.", "Calm.", "Three ships. Calm.")
    assert "Three ships" in clash.theirs.text
    assert merged("Two ships. Calm.", "Calm.", "Three ships. Calm.").value.text.startswith("Three")
    assert merged("Two ships.", "", "Three ships.").value.text == "Three ships."


def test_a_deletion_gives_way_to_an_edit_though_its_side_wrote_more_elsewhere() -> None:
    outcome = merged("Two ships. Calm.", "Calm. A long storm is expected.", "Three ships. Calm.")
    assert outcome.value.text == "Three ships. Calm. A long storm is expected."


def test_both_sentences_rewritten_is_one_clash_and_shows_one_hand() -> None:
    outcome = merged(
        "The port is closed.", "Ministry denied any traffic.", "Officials expect it open."
    )
    assert len(outcome.clashes) == 1
    assert outcome.value.text == "Ministry denied any traffic."


def test_a_not_put_before_a_word_that_changed_is_a_clash() -> None:
    assert merged("It will resume.", "It will not resume.", "It will stop.").clashes


def test_two_halves_of_a_number_never_make_a_third_number() -> None:
    assert merged("1,000 men", "2,000 men", "1,500 men").clashes


def test_a_dash_between_two_edits_does_not_make_a_word_that_nobody_wrote() -> None:
    outcome = merged(" - ", "a- ", " -b")
    assert outcome.clashes
    assert outcome.value.text in {"a- ", " -b"}


def test_text_put_in_by_both_at_one_place_is_a_clash_unless_alike() -> None:
    assert merged("Calm.", "Calm. One.", "Calm. Two.").clashes
    assert clean("Calm. Wet.", "Calm. One. Wet!", "Calm. One. Wet.").text == "Calm. One. Wet!"


def test_a_citation_added_by_one_side_stays_beside_the_others_edit() -> None:
    value = clean(
        "The port closed on Monday.",
        "The port closed on Monday.{f1}",
        "The harbour closed on Monday.",
    )
    assert value == prose("The harbour closed on Monday.{f1}")


def test_a_citation_exchanged_by_both_is_a_clash() -> None:
    clash = only_clash("Closed.{f1}", "Closed.{f2}", "Closed.{f3}")
    assert (clash.mine.cited(), clash.theirs.cited()) == (("f2",), ("f3",))


def test_the_longer_text_shows_in_a_clash_whichever_side_it_stands_on() -> None:
    for mine, theirs in (("Calm seas.", "Calm today."), ("Calm today.", "Calm seas.")):
        assert merged("Calm now.", mine, theirs).value.text == "Calm today."


def test_marks_set_by_both_sides_are_both_kept() -> None:
    assert clean("one two three", "*one* two three", "one two _three_") == prose(
        "*one* two _three_"
    )


def test_a_mark_set_by_one_side_follows_the_words_of_the_other() -> None:
    assert clean("one two three", "one *two* three", "one deux three") == prose("one *deux* three")
    assert clean("one *two* three", "one two three", "one *deux* three") == prose("one deux three")


def test_a_mark_taken_away_by_one_side_is_gone() -> None:
    assert clean("*one* two", "one two", "*one* two. Three") == prose("one two. Three")


def test_arabic_and_emoji_merge_whole() -> None:
    assert clean(
        "أغلق الميناء يوم الأحد", "فتح الميناء يوم الأحد", "أغلق الميناء يوم السبت"
    ).text == ("فتح الميناء يوم السبت")
    assert merged("ok 👩‍🚀", "ok 👩‍🔧", "ok 👨‍🚀").clashes[0].base.text == "👩‍🚀"


def test_a_long_text_changed_throughout_keeps_both_hands() -> None:
    words = [f"word{i % 700}x{i}" if i % 3 else "the" for i in range(12_000)]
    mine, theirs = words.copy(), words.copy()
    mine[::2000] = ["mine"] * 6
    theirs[1000::2000] = ["theirs"] * 6
    outcome = merge_text(" ".join(words), " ".join(mine), " ".join(theirs))
    assert outcome.clashes == ()
    assert outcome.value.split().count("mine") == outcome.value.split().count("theirs") == 6


def test_a_text_longer_than_a_book_is_aligned_by_its_rare_words() -> None:
    words = [f"w{number}" if number % 4 else "the" for number in range(26_000)]
    mine, theirs = words.copy(), words.copy()
    mine[0], mine[13_001], mine[-1] = "Mine", "mine", "mine."
    theirs[1], theirs[9_001], theirs[-2] = "Theirs", "theirs", "theirs."
    theirs[5_001:5_001] = ["put", "in"]
    outcome = merge_text(" ".join(words), " ".join(mine), " ".join(theirs))
    assert outcome.clashes == ()
    assert outcome.value.split()[:2] == ["Mine", "Theirs"]
    assert outcome.value.split()[-2:] == ["theirs.", "mine."]
    assert len(outcome.value.split()) == len(words) + 2


def test_a_long_text_of_one_word_is_aligned_within_bounds() -> None:
    base = "a " * 25_000
    outcome = merge_text(f"b {base}b", f"c {base}d", f"{base}e")
    assert outcome.clashes
