"""How results are printed: JSON for programs, lines for people."""

import json
from collections.abc import Mapping, Sequence

from briefwright.cli.session import Session

Record = Mapping[str, object]


def print_json(session: Session, value: Record | Sequence[Record]) -> None:
    """Prints one object, or one array of objects, in UTF-8."""
    session.say(json.dumps(value, ensure_ascii=False, indent=2))


def print_fields(session: Session, record: Record) -> None:
    """Prints the fields of a record, one a line, those that are not known left out."""
    width = max(len(name) for name in record)
    for name, value in record.items():
        shown = _shown(value)
        if shown:
            session.say(f"{name:{width}}  {shown}")


def _shown(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Mapping():
            return ", ".join(f"{name} {_shown(each)}" for name, each in value.items() if each)
        case list() | tuple():
            return "; ".join(_shown(each) for each in value)
        case _:
            return str(value)
