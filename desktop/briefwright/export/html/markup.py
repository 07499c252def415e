"""HTML and SVG elements as text, everything escaped: what `html` and `svg` are written with."""

from typing import NewType

from briefwright.domain.text import clean

Markup = NewType("Markup", str)
"""Markup, as opposed to text that still has to be escaped."""

NOTHING = Markup("")
Value = str | int | float | bool | None


def escaped(text: str) -> Markup:
    """Text made fit to stand between tags."""
    text = clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Markup(text)


def join(*parts: Markup) -> Markup:
    """Markup in succession."""
    return Markup("".join(parts))


def element(tag: str, *content: Markup, **attributes: Value) -> Markup:
    """An element; of a name such as `class_` or `aria_hidden` the rest is read as HTML writes it.

    An attribute that is None or False is left out, one that is True stands without a value.
    """
    return Markup(f"<{tag}{_attributes(attributes)}>{''.join(content)}</{tag}>")


def void(tag: str, **attributes: Value) -> Markup:
    """An element that holds nothing and has no end tag."""
    return Markup(f"<{tag}{_attributes(attributes)}>")


def _attributes(attributes: dict[str, Value]) -> str:
    parts = []
    for name, value in attributes.items():
        written = name.rstrip("_").replace("_", "-")
        if value is True:
            parts.append(f" {written}")
        elif value is not None and value is not False:
            shown = f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else value
            text = escaped(" ".join(str(shown).split())).replace('"', "&quot;")
            parts.append(f' {written}="{text}"')
    return "".join(parts)
