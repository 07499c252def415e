"""Addresses of pages as pages write them: whole, of the web, and apart from the archive's."""

import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

MAX_LENGTH = 2000
"""Characters of an address that is believed."""

_WAYBACK = re.compile(
    r"https?://(?:web\.|wayback\.|www\.)?archive\.org/web/(\d{4,14})(?:[a-z]{2}_)?/(.+)", re.DOTALL
)
_TODAY_HOST = re.compile(r"(?:www\.)?archive\.(?:today|ph|is|li|vn|fo|md)")
_TODAY = re.compile(r"/(?:\d{14}|\d{4}\.\d\d\.\d\d-\d{6})/(https?:/.+)", re.DOTALL)
_ARCHIVES = re.compile(r"(?:perma\.cc|ghostarchive\.org|webcitation\.org|megalodon\.jp)")
_ONE_SLASH = re.compile(r"^(https?):/+")
_TWO_PART_ENDS = frozenset({"ac", "co", "com", "edu", "gob", "gouv", "gov", "net", "org"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a page stands: in the web, in an archive, or both."""

    url: str | None = None
    archive_url: str | None = None


def web_address(written: str | None, base: str | None = None) -> str | None:
    """The whole address of the web that is written so; None when it is none.

    `base` is the address of the page that a short one is meant against.
    """
    text = (written or "").strip()
    if not text or len(text) > MAX_LENGTH or any(sign.isspace() or sign < " " for sign in text):
        return None
    try:
        parts = urlsplit(text)
        if base and not parts.scheme:
            text = urljoin(base, text)
            parts = urlsplit(text)
        if text.startswith("//"):
            text = f"https:{text}"
            parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        return None
    named = "." in host.strip(".") and host != "0.0.0.0"  # noqa: S104 - refused, not bound
    return text if parts.scheme in ("http", "https") and named else None


def address_of(written: str | None, base: str | None = None) -> Address:
    """The address, with the one in the web told from the one in an archive that copied it."""
    text = web_address(written, base)
    if text is None:
        return Address()
    wayback = _WAYBACK.fullmatch(text)
    if wayback is not None:
        original = wayback.group(2)
        if not original.startswith(("http:", "https:")):
            original = f"http://{original}"
        return Address(url=web_address(_ONE_SLASH.sub(r"\1://", original)), archive_url=text)
    parts = urlsplit(text)
    host = parts.hostname or ""
    if _TODAY_HOST.fullmatch(host):
        copied = _TODAY.fullmatch(text[text.index(parts.netloc) + len(parts.netloc) :])
        url = web_address(_ONE_SLASH.sub(r"\1://", copied.group(1))) if copied else None
        return Address(url=url, archive_url=text if parts.path.strip("/") else None)
    if _ARCHIVES.fullmatch(host):
        return Address(archive_url=text)
    return Address(url=text)


def is_of_a_page(url: str) -> bool:
    """Whether the address leads deeper than to the first page of a site."""
    parts = urlsplit(url)
    return bool(parts.path.strip("/") or parts.query)


def site_of(url: str | None) -> str:
    """The part of the host that one publisher has, such as `example.co.uk`; empty for none."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    labels = host.rstrip(".").split(".")
    count = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _TWO_PART_ENDS else 2
    return ".".join(labels[-count:])
