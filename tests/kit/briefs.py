"""Small briefs for tests: `brief_of(text)` wraps prose in the facts that it needs."""

from briefwright.domain.snapshot import BriefSnapshot
from tests.kit.sample import Naming, described_snapshot, plain_name

FACTS = """+++
format = "briefwright-brief/1"

[brief]
title = "A brief"
organisation = "Unit"
issued = "2026-11-22"
edition = "1"
language = "{language}"
marking = "{marking}"

[[source]]
key = "apa"
record = "aes-air-chiefs-bamako.toml"

[[finding]]
key = "meeting"
quote = "held an official meeting from April 13 to 17 in Bamako"
statement = "The chiefs meet"
kind = "event"
actors = ["Chiefs"]
date = "XXXX-04-13/XXXX-04-17"
credibility = "3"

[[finding]]
key = "claim"
quote = "the Algerian army claimed to have shot down a Malian drone"
statement = "The Algerian army claims a downing"
kind = "claim"
actors = ["Algerian army"]
date = "XXXX-03-31"

[[finding]]
key = "denial"
quote = "Bamako denied this"
statement = "Bamako denies this"
kind = "claim"
actors = ["Mali", "Bamako"]

[[finding]]
key = "recalls"
quote = "both capitals have recalled their respective ambassadors"
statement = "Both capitals recall their ambassadors"
kind = "event"
actors = ["Algeria", "Mali"]
date = "XXXX-03-31/.."
credibility = "3"

[[dispute]]
key = "downing"
proposition = "A drone was shot down"
markers = ["shot down", "downing", "abattu", "أسقط"]
evidence = "One claim"

[[dispute.position]]
actor = "Algeria"
stance = "asserts"
words = "by the army"
finding = "claim"

[[dispute.position]]
actor = "Mali"
stance = "denies"
finding = "denial"
{more}
+++

"""


def brief_of(
    prose: str,
    *,
    more: str = "",
    language: str = "en",
    marking: str = "TLP:CLEAR",
    naming: Naming = plain_name,
) -> BriefSnapshot:
    """A brief with this prose; findings `meeting`, `claim`, `denial`, `recalls`, dispute `downing`.

    `more` is further TOML, such as judgements.
    """
    facts = (
        FACTS.replace("{more}", more).replace("{language}", language).replace("{marking}", marking)
    )
    return described_snapshot(facts + prose, naming)


def judgement(statement: str, **fields: str) -> str:
    """The TOML of a judgement."""
    lines = ["[[judgement]]", f'statement = "{statement}"']
    lines += [f'{name} = "{value}"' for name, value in fields.items()]
    return "\n".join(lines) + "\n"
