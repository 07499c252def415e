"""Sentences from below the screen as the window says them."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.errors import Refused
from briefwright.domain.message import (
    Act,
    Clause,
    FieldName,
    Message,
    Moment,
    Noun,
    Series,
    say,
)
from briefwright.service.commands.findings import RemoveFinding
from briefwright.service.commands.sections import AddSection
from briefwright.ui.speech.saying import about, listed, said, said_all
from tests.kit.desk import sample_project, whole_window
from tests.templates import places, templates

Speak = Callable[[str], None]
LANGUAGES = ("en", "fr", "ar")


def filled(template: str) -> Message:
    """A sentence with the name of each place in it; numbers where its format wants one."""
    values: dict[str, object] = {name: f"<{name}>" for name in places(template)}
    for name in values:
        if name == "count" or f"{{{name}:" in template:
            values[name] = 7
    return say(template, **values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said_and_holds_all_its_values(spoken: Speak, language: str) -> None:
    spoken(language)
    for template in templates():
        made = filled(template)
        words = said(made)
        assert "{" not in words.replace("[[{", ""), template
        for name, value in made.values:
            assert str(value) in words or (language == "ar" and name == "count"), template


def test_in_english_a_sentence_is_said_as_the_command_line_writes_it(spoken: Speak) -> None:
    spoken("en")
    for template in templates():
        assert said(filled(template)) == str(filled(template))


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_no_sentence_is_left_in_english(spoken: Speak, language: str) -> None:
    spoken(language)
    told = [each for each in templates() if len(re.sub(r"\{[^{}]*\}", " ", each).split()) > 3]
    assert len(told) > 200
    assert [each for each in told if said(filled(each)) == str(filled(each))] == []


def test_a_sentence_holds_words_sentences_acts_and_moments_of_its_own_language(
    spoken: Speak,
) -> None:
    spoken("fr")
    made = say(
        "{what} was changed since by {author} ({act}), so it stays.",
        what=say(
            "The {field} of the {noun} {name}",
            field=FieldName(column="statement"),
            noun=Noun(table="finding"),
            name="Soldiers left",
        ),
        author=say("someone"),
        act=Act(label="Move a section"),
    )
    assert said(made) == (
        "Le champ «\u202fénoncé\u202f» de «\u202fSoldiers left\u202f» (constat)\u202f: modifié "
        "depuis par quelqu’un (Déplacer une section), cela reste donc."
    )
    when = Moment(when=datetime(2026, 4, 5, 6, 7, tzinfo=UTC))
    assert "avr" in said(
        say(
            "1 change, of {when}, made in {other} is not in {file}.", when=when, other="a", file="b"
        )
    )


def test_a_clause_goes_on_after_its_sentence(spoken: Speak) -> None:
    spoken("fr")
    made = say(
        "{what}; {kept}",
        what=Clause(message=say("The brief has no title: give it one.")),
        kept=say("the disk is full"),
    )
    assert said(made) == (
        "La synthèse n’a pas de titre\u202f: donnez-lui-en un\u202f; le disque est plein"
    )


@pytest.mark.parametrize(
    "count,words",
    [
        (1, "«\u2068Now\u2069» من كلمة واحدة"),
        (2, "«\u2068Now\u2069» من كلمتين"),
        (5, "«\u2068Now\u2069» من 5 كلمات"),
        (30, "«\u2068Now\u2069» من 30 كلمة"),
    ],
)
def test_a_number_takes_the_form_that_its_language_has_for_it(
    spoken: Speak, count: int, words: str
) -> None:
    spoken("ar")
    made = say(
        "The cell “{words}” has {count} words: {most} at most read well in its place.",
        words="Now",
        count=count,
        most=18,
    )
    assert words in said(made)


def test_what_runs_the_other_way_is_kept_apart(spoken: Speak) -> None:
    latin = Refused("There is no file {path}: check its name and folder.", path="notes/a b.md")
    arabic = Refused("There is no file {path}: check its name and folder.", path="مذكرة")
    spoken("ar")
    assert "\u2068notes/a b.md\u2069" in said(latin)
    assert "\u2068" not in said(arabic)
    spoken("fr")
    assert "\u2068" not in said(latin)
    assert "\u2068مذكرة\u2069" in said(arabic)


def test_a_sentence_that_begins_with_such_a_value_says_its_own_direction(spoken: Speak) -> None:
    def empty(name: str) -> str:
        return said(say("{name} is empty: there is nothing to import.", name=name))

    spoken("ar")
    assert empty("brief.md").startswith("\u200f\u2068brief.md\u2069")
    assert empty("مذكرة").startswith("مذكرة")
    spoken("fr")
    assert empty("brief.md").startswith("brief.md")
    assert empty("مذكرة").startswith("\u200e\u2068مذكرة\u2069")


def test_names_and_lists_are_set_as_the_language_sets_them(spoken: Speak) -> None:
    assert about("Finding", listed("a", "b")) == "Finding: a, b"
    spoken("fr")
    assert about("Constat", listed("a", "b")) == "Constat\u202f: a, b"
    spoken("ar")
    assert about("مستخلص", listed("أ", "ب")) == "مستخلص: أ، ب"


def test_a_series_is_parted_as_the_language_parts_it(spoken: Speak) -> None:
    spoken("ar")
    series = Series(items=("أحمد", "علي"), between=say(" and "))
    made = say(
        "This paragraph gives one side of a dispute ({proposition}): cite {actors} as well.",
        proposition="س",
        actors=series,
    )
    assert "أحمد وعلي" in said(made)
    assert said_all([made, made]) == f"{said(made)} {said(made)}"


def test_a_refusal_is_told_in_arabic_in_the_message_bar(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, spoken: Speak
) -> None:
    spoken("ar")
    with whole_window(sample_project(tmp_path), qtbot=qtbot, qapp=qapp, folder=tmp_path) as (
        opened,
        _,
    ):
        bridge = opened.frame.bridge
        (brief,) = opened.project.briefs()
        assert not bridge.run(AddSection(brief=brief.id, title=" "))
        assert opened.frame.message == "يحتاج القسم إلى عنوان: اكتب واحدًا."
        cited = next(
            name
            for blocks in opened.project.snapshot(brief.id).blocks.values()
            for block in blocks
            for name in block.content.cited()
        )
        assert not bridge.run(RemoveFinding(finding=cited))
        assert opened.frame.message.startswith("هذا المستخلص مستشهد به")
