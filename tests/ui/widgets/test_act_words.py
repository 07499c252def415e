"""Names of acts in the language of the window: every command's, and whatever else unchanged."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from briefwright.ui.settings.language import speak
from briefwright.ui.widgets.act_words import FORMS, act_words


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "fr")
    yield
    speak(qapp, "en")


@given(st.text(max_size=40))
def test_in_english_a_name_of_an_act_stays_as_it_is(label: str) -> None:
    assert act_words(label) == label


@pytest.mark.parametrize("form", tuple(map(str, FORMS)))
def test_in_english_every_form_says_what_it_was_given(form: str) -> None:
    label = form.format(name="Bamako {0}", field="statement", kind="finding")
    assert act_words(label) == label


@pytest.mark.parametrize(
    "label,said",
    [
        ("Import “Sahel {1}”", "Importer « Sahel {1} »"),
        ("Change the note of a finding", "Modifier : note (constat)"),
        ("Change the kind, date of 3 findings", "Modifier 3 constats : nature, date"),
        ("Change the statement", "Modifier : énoncé"),
        ("Merge 4 findings", "Fusionner 4 constats"),
        ("What a later version does", "What a later version does"),
    ],
)
def test_the_form_is_translated_and_the_name_is_not(french: None, label: str, said: str) -> None:
    assert act_words(label).replace("\u202f", " ") == said
