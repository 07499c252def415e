import pytest

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Kind
from briefwright.domain.marking import Marking
from briefwright.domain.prose import BlockKind, Cite, Prose
from briefwright.service.fields import parse_field


@pytest.mark.parametrize(
    "noun, name, words, value",
    [
        ("finding", "kind", "Claim", Kind.CLAIM),
        ("block", "kind", "quote", BlockKind.QUOTE),
        ("finding", "actors", " Mali ; Niger;; ", ("Mali", "Niger")),
        ("finding", "date", "XXXX-03-31", ReportedDate.parse("XXXX-03-31")),
        ("finding", "date", " ", None),
        ("finding", "marking", "", None),
        ("finding", "marking", "amber+strict", Marking.AMBER_STRICT),
        ("source", "marking", "TLP:RED", Marking.RED),
        ("source", "titled", "no", False),
        ("source", "outlet", "", None),
        ("source", "outlet", "APA", "APA"),
        ("judgement", "confidence", "", None),
        ("section", "goal", " 300 ", 300),
        ("section", "goal", "٣٠٠", 300),
        ("section", "goal", "999999", 999_999),
        ("section", "goal", " ", None),
        ("finding", "statement", "Plain [words]", "Plain [words]"),
        (
            "judgement",
            "statement",
            "It goes\non.[@abc]",
            Prose(text="It goes on.\ufffc", atoms=(Cite(finding="abc"),)),
        ),
    ],
)
def test_words_become_the_value_of_their_field(
    noun: str, name: str, words: str, value: object
) -> None:
    assert parse_field(noun, name, words) == value


@pytest.mark.parametrize(
    "noun, name, words, sentence",
    [
        ("finding", "kind", "idea", "The kind is one of fact, claim"),
        ("finding", "date", "May", "'May' is not a date"),
        ("finding", "credibility", "", "The credibility is one of 1, 2, 3, 4, 5, 6, not blank"),
        ("source", "marking", "", "The marking is one of TLP:CLEAR"),
        ("source", "titled", "perhaps", "The field titled is true or false, not perhaps"),
        ("block", "content", "a [b", "The content: a \\[ is never closed"),
    ],
)
def test_words_that_do_not_fit_are_wrong_use(
    noun: str, name: str, words: str, sentence: str
) -> None:
    with pytest.raises(WrongUse, match=sentence):
        parse_field(noun, name, words)
