"""A description read from its text: facts between two lines `+++`, and prose after them."""

from briefwright.domain.errors import Refused
from briefwright.domain.text import clean
from briefwright.service.describing.blocks import Line, parse_blocks
from briefwright.service.describing.facts import read_facts
from briefwright.service.describing.keys import check_keys
from briefwright.service.describing.model import Description

_FENCE = "+++"


def read_description(text: str) -> Description:
    """The whole description, its keys checked; raises `Refused` with the line or key of a fault."""
    lines = [Line(number, line) for number, line in enumerate(clean(text).split("\n"), start=1)]
    fences = [at for at, line in enumerate(lines) if line.text.strip() == _FENCE]
    before = lines[: fences[0]] if fences else []
    if len(fences) < 2 or any(line.text.strip() for line in before):
        raise Refused(
            "This is no description of a brief: it begins with facts between two lines +++."
        )
    facts = "\n".join(line.text for line in lines[fences[0] + 1 : fences[1]])
    prose = parse_blocks(lines[fences[1] + 1 :])
    description = read_facts(facts, prose, first_line=fences[0] + 1)
    check_keys(description)
    return description
