"""The colours of the six kinds of finding, and of the surfaces that text is read on."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefwright.domain.finding import Kind
from briefwright.ui.theme.palette import DARK, LIGHT, Colours


@dataclass(frozen=True, slots=True, kw_only=True)
class KindColours:
    """Ground under the text, edge of the mark and outline, and stripe in the margin."""

    tint: str
    edge: str
    stripe: str


LIGHT_KINDS: Mapping[Kind, KindColours] = {
    Kind.FACT: KindColours(tint="#FFEE99", edge="#8F7600", stripe="#E5B800"),
    Kind.QUOTE: KindColours(tint="#ABDCF5", edge="#0F78AE", stripe="#2EA8E5"),
    Kind.EVENT: KindColours(tint="#BFE0AF", edge="#3F8020", stripe="#5FB236"),
    Kind.CLAIM: KindColours(tint="#FFC2C2", edge="#C93A3A", stripe="#FF6666"),
    Kind.ASSESSMENT: KindColours(tint="#DAD0F5", edge="#7155C9", stripe="#A28AE5"),
    Kind.COMMENT: KindColours(tint="#F9D6AF", edge="#B0650F", stripe="#F19837"),
}

DARK_KINDS: Mapping[Kind, KindColours] = {
    Kind.FACT: KindColours(tint="#64581B", edge="#E0BC1A", stripe="#FFD400"),
    Kind.QUOTE: KindColours(tint="#264B5F", edge="#4FB4E8", stripe="#2EA8E5"),
    Kind.EVENT: KindColours(tint="#344E2B", edge="#7CC558", stripe="#5FB236"),
    Kind.CLAIM: KindColours(tint="#643739", edge="#FF8080", stripe="#FF6666"),
    Kind.ASSESSMENT: KindColours(tint="#48425F", edge="#B7A4EE", stripe="#A28AE5"),
    Kind.COMMENT: KindColours(tint="#60462B", edge="#F4A954", stripe="#F19837"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """What a source is read on."""

    base: str
    text: str
    text2: str
    text3: str
    line: str


SEPIA = Surface(base="#F6EEDD", text="#2B2620", text2="#5E5444", text3="#6E6352", line="#E2D6BE")


def kind_colours(kind: Kind, colours: Colours) -> KindColours:
    """The colours of a kind under this set of colours."""
    return (DARK_KINDS if colours.dark else LIGHT_KINDS)[kind]


def surface(colours: Colours, *, sepia: bool) -> Surface:
    """The reading surface; sepia exists in light only."""
    if sepia and not colours.dark:
        return SEPIA
    return Surface(
        base=colours.base,
        text=colours.text,
        text2=colours.text2,
        text3=colours.text3,
        line=colours.line,
    )


SETS: Mapping[str, Colours] = {"light": LIGHT, "dark": DARK}
