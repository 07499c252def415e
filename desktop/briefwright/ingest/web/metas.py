"""What stands in the head of a page: its `meta` and `link` elements, by their names."""

from collections.abc import Iterator

from lxml import etree

from briefwright.domain.text import clean_line

MAX_METAS = 1000
"""Elements of the head that are looked at."""


class Metas:
    """The values of a page's `meta` elements by name, property or itemprop, in small letters."""

    def __init__(self, root: etree._Element) -> None:
        self._values: dict[str, list[str]] = {}
        self._links: dict[str, list[str]] = {}
        for number, element in enumerate(root.iter("meta", "link")):
            if number == MAX_METAS:
                break
            if element.tag == "meta":
                self._take_meta(element)
            else:
                self._take_link(element)

    def each(self, *names: str) -> Iterator[tuple[str, str]]:
        """The name and the value, for all values of these names in the order of the names."""
        for name in names:
            for value in self._values.get(name.lower(), ()):
                yield name, value

    def link(self, relation: str) -> Iterator[str]:
        """The addresses that the page names for a relation such as `canonical`."""
        yield from self._links.get(relation, ())

    def _take_meta(self, element: etree._Element) -> None:
        value = clean_line(element.get("content") or "")
        if not value:
            return
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for name in (element.get(attribute) or "").lower().split():
                self._values.setdefault(name, []).append(value)

    def _take_link(self, element: etree._Element) -> None:
        address = (element.get("href") or "").strip()
        for relation in (element.get("rel") or "").lower().split():
            if address:
                self._links.setdefault(relation, []).append(address)
