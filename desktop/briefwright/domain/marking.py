"""Traffic Light Protocol 2.0 (FIRST, August 2022): labels, order and colours.

Labels are never translated and are written in capitals without a space.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum


class Marking(StrEnum):
    """With whom a text may be shared, from no limit to named recipients only."""

    CLEAR = "TLP:CLEAR"
    GREEN = "TLP:GREEN"
    AMBER = "TLP:AMBER"
    AMBER_STRICT = "TLP:AMBER+STRICT"
    RED = "TLP:RED"


ORDER = (Marking.CLEAR, Marking.GREEN, Marking.AMBER, Marking.AMBER_STRICT, Marking.RED)
"""From the widest to the narrowest circle."""

TEXT_COLOURS: Mapping[Marking, str] = {
    Marking.CLEAR: "#FFFFFF",
    Marking.GREEN: "#33FF00",
    Marking.AMBER: "#FFC000",
    Marking.AMBER_STRICT: "#FFC000",
    Marking.RED: "#FF2B2B",
}
"""Colour of the label's text; its ground is always #000000."""

MEANINGS: Mapping[Marking, str] = {
    Marking.CLEAR: "Recipients may share this brief without limit",
    Marking.GREEN: "Recipients may share this brief within their community, not by public channels",
    Marking.AMBER: "Recipients may share this brief within their organisation and with its clients, "
    "where there is a need to know",
    Marking.AMBER_STRICT: "Recipients may share this brief within their organisation only, "
    "where there is a need to know",
    Marking.RED: "For the named recipients only; it may not be passed on",
}


def strictest(markings: Iterable[Marking]) -> Marking:
    """The narrowest of the markings; TLP:CLEAR for none."""
    return max(markings, key=ORDER.index, default=Marking.CLEAR)
