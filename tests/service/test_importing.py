from pathlib import Path

import pytest

from briefwright.domain.errors import Refused
from briefwright.domain.grading import Reliability
from briefwright.service.importing import (
    Record,
    draft_of_text,
    read_description_file,
    read_file,
    read_record,
)

SEEDS = Path(__file__).parent.parent.parent / "seeds"


def test_the_record_of_the_sample_says_only_what_is_known() -> None:
    source = read_record(SEEDS / "aes-air-chiefs-bamako.toml").source
    assert (source.outlet, source.published, source.titled) == ("APA", None, False)
    assert source.reliability is Reliability.C
    assert source.text == (SEEDS / "aes-air-chiefs-bamako.txt").read_text(encoding="utf-8").strip()


def test_a_file_is_a_draft_with_its_bytes_and_its_name_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Headline\r\n\r\nText.")
    draft = read_file(path, Record(outlet="APA"))
    assert draft.original == b"Headline\r\n\r\nText."
    assert (draft.source.title, draft.source.titled) == ("Headline", True)
    assert (draft.source.filename, draft.source.outlet) == ("a.txt", "APA")


def test_a_given_title_is_a_headline() -> None:
    source = draft_of_text("Only a sentence.", Record(title="Given")).source
    assert (source.title, source.titled) == ("Given", True)


def test_pasted_text_without_words_is_refused() -> None:
    with pytest.raises(Refused, match="The pasted text holds no text"):
        draft_of_text(" \n ")


@pytest.mark.parametrize(
    "text, sentence",
    [
        ('title = "T"', r'r\.toml: "file" is missing'),
        ('file = "../a.txt"', "must be the name of a file in the same folder"),
        ('file = "nowhere.txt"', "There is no file"),
        ('file = "a.txt"\ncolour = "red"', "there is no field colour"),
        ('file = "a.txt"\ntitled = "no"', '"titled" wants true or false'),
        ('file = "a.txt"\nreliability = "G"', '"reliability" is one of A, B, C, D, E, F'),
        ("file = ", r"r\.toml cannot be read"),
    ],
)
def test_a_faulty_record_is_refused_by_name(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "r.toml").write_text(text)
    (tmp_path / "a.txt").write_text("Text.")
    with pytest.raises(Refused, match=sentence):
        read_record(tmp_path / "r.toml")


def test_a_fault_in_a_description_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "d.md").write_text("+++\n+++\n")
    with pytest.raises(Refused, match=r"d\.md: The facts want format"):
        read_description_file(tmp_path / "d.md")


def test_a_description_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "d.md").write_bytes(b"caf\xe9")
    with pytest.raises(Refused, match=r"d\.md is not UTF-8 \(byte 3\)"):
        read_description_file(tmp_path / "d.md")
