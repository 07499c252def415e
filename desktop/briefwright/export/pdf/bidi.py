"""Text that runs from right to left: levels of characters, and the order on a line.

The levels are those of the Unicode bidirectional algorithm (UAX #9); the
reordering of a line is its rule L2.
"""

import re
from collections.abc import Sequence

from bidi import algorithm

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

# Ranges of figures keep their order, such as 55–80%; the algorithm alone would turn them round.
_RANGE = re.compile(r"[0-9][0-9.,]*[-–][0-9][0-9.,]*%?")


def levels(text: str, *, rtl: bool) -> list[int] | None:
    """The level of each character, odd from right to left; None when all run as usual.

    `rtl` is the direction of the paragraph.
    """
    if not rtl and not _RIGHT_TO_LEFT.search(text):
        return None
    storage = algorithm.get_empty_storage()
    storage["base_level"] = int(rtl)
    storage["base_dir"] = "R" if rtl else "L"
    algorithm.get_embedding_levels(text, storage)
    for position, entry in enumerate(storage["chars"]):
        entry["position"] = position
    algorithm.explicit_embed_and_overrides(storage, debug=False)
    algorithm.resolve_weak_types(storage, debug=False)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = [int(rtl)] * len(text)
    for entry in storage["chars"]:
        found[entry["position"]] = entry["level"]
    for match in _RANGE.finditer(text):
        found[match.start() : match.end()] = [found[match.start()]] * len(match[0])
    return found


def visual_order(given: Sequence[int]) -> list[int]:
    """The positions of the pieces of a line from left to right, by their levels (rule L2)."""
    order = list(range(len(given)))
    for level in range(max(given, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and given[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order
