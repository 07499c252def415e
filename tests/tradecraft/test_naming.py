"""A problem's place is called what the printed page calls it."""

from dataclasses import replace

from briefwright.tradecraft.check import check
from tests.kit.briefs import brief_of, judgement

PROSE = """\
# First

Chiefs met in Bamako.

### A subheading

- Chiefs met in Niamey.
- Chiefs met in Gao.

“We met,” said the chief.

# Second

Table: What is said
| A | B |
| A cell with many more words than the eighteen that can be read well in a cell of a table. | Yes. |

Chiefs met in Kidal.
"""


def called(prose: str, *, more: str = "") -> dict[str, str]:
    """The name of the place of each problem, by what it says first."""
    snapshot = brief_of(prose, more=more)
    return {str(each.message): str(each.place.where) for each in check(snapshot)}


def place_of(said: dict[str, str], words: str) -> str:
    (place,) = {where for message, where in said.items() if words in message}
    return place


def test_text_is_counted_in_its_section_by_what_it_is() -> None:
    said = called(PROSE)
    assert place_of(said, "“Chiefs met in Bamako.” cites") == "paragraph 1"
    assert place_of(said, "“Chiefs met in Niamey.” cites") == "list item 1"
    assert place_of(said, "“Chiefs met in Gao.” cites") == "list item 2"
    assert place_of(said, "said the chief.” cites") == "paragraph 2"
    assert place_of(said, "“Chiefs met in Kidal.” cites") == "paragraph 1"


def test_a_row_goes_by_the_printed_label_of_its_table() -> None:
    assert place_of(called(PROSE), "The cell “A cell with") == "Table 1"


def test_a_judgement_goes_by_its_number() -> None:
    said = called("# S\n\nText.[@meeting]\n", more=judgement(statement="It is likely."))
    assert {where for message, where in said.items() if "“It is likely" in message} == {
        "key judgement 1"
    }


def test_what_the_page_does_not_number_has_no_name() -> None:
    snapshot = brief_of("# S\n\nText.[@meeting]\n")
    untitled = replace(snapshot, brief=replace(snapshot.brief, title=" "))
    (problem,) = (each for each in check(untitled) if each.place.column == "title")
    assert problem.place.where is None
