"""How many rows of a kind, in words: for what goes along with what is removed."""

from collections.abc import Mapping
from types import MappingProxyType

from briefwright.domain.message import Message, say

_WORDS: Mapping[str, tuple[Message, Message]] = MappingProxyType(
    {
        "brief": (say("1 brief"), say("{count} briefs")),
        "section": (say("1 section"), say("{count} sections")),
        "block": (say("1 paragraph"), say("{count} paragraphs")),
        "word": (say("1 word"), say("{count} words")),
        "source": (say("1 source"), say("{count} sources")),
        "annotation": (say("1 annotation"), say("{count} annotations")),
        "source_edition": (say("1 earlier edition"), say("{count} earlier editions")),
        "correction": (say("1 correction"), say("{count} corrections")),
        "finding": (say("1 finding"), say("{count} findings")),
        "dispute": (say("1 dispute"), say("{count} disputes")),
        "position": (say("1 position"), say("{count} positions")),
        "judgement": (say("1 key judgement"), say("{count} key judgements")),
        "comment": (say("1 comment"), say("{count} comments")),
    }
)
"""In the order in which they are named. Links between rows are told of by none."""


def counted(counts: Mapping[str, int]) -> tuple[Message, ...]:
    """The kinds that have any, by the names of their tables; `word` counts words of prose."""
    return tuple(
        one if counts[kind] == 1 else many.with_values(count=counts[kind])
        for kind, (one, many) in _WORDS.items()
        if counts.get(kind)
    )
