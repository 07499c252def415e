"""Every kind of row and every field has a word, in every language."""

import pytest

from briefwright.store.rows import SHAPES
from briefwright.ui.speech.field_words import FIELDS, KINDS


@pytest.mark.parametrize("table", SHAPES)
def test_a_kind_of_row_and_each_of_its_fields_has_a_word(table: str) -> None:
    assert table in KINDS
    assert set(SHAPES[table].fields) <= set(FIELDS)
