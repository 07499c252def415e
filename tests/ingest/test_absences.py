from pathlib import Path

import briefwright.ingest

INGEST = Path(briefwright.ingest.__file__).parent
OOXML = "schemas.openxmlformats.org/wordprocessingml"


def modules_with(words: str) -> set[str]:
    return {
        path.relative_to(INGEST).as_posix()
        for path in INGEST.rglob("*.py")
        if words in path.read_text(encoding="utf-8")
    }


def test_raw_ooxml_is_read_in_one_package() -> None:
    assert {path.split("/")[0] for path in modules_with(OOXML)} == {"ooxml"}


def test_archives_are_opened_where_they_are_counted_and_where_their_kind_is_told() -> None:
    assert modules_with("import zipfile") == {"archive.py", "sniffing.py"}


def test_xml_is_parsed_where_it_may_declare_nothing() -> None:
    assert modules_with("etree.XMLParser(") == {"xml_part.py"}
    assert not modules_with(" xml.etree") | modules_with("minidom")
