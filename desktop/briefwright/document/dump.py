"""Documents as JSON and back, and the fingerprint of a document's content.

Every node is an object whose `is` names its class; sets are sorted lists. The
form is derived from the classes of `model`, so that no node can be forgotten.
"""

import dataclasses
import enum
import hashlib
import json
import types
import typing

from briefwright.document import model
from briefwright.document.model import Document
from briefwright.domain.errors import WrongUse

_KIND = "is"
_UNSEEN = frozenset({"origin", "fingerprint"})


def dump(document: Document) -> str:
    """The document as JSON, two blanks a level, with a newline at the end."""
    return json.dumps(_plain(document, frozenset()), ensure_ascii=False, indent=2) + "\n"


def load(text: str) -> Document:
    """The document that was dumped so; raises `WrongUse` for any other text."""
    try:
        loaded = _value(json.loads(text), Document)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WrongUse("This is no composed brief: {error}.", error=error) from error
    return typing.cast("Document", loaded)


def fingerprint(document: Document) -> str:
    """The hexadecimal SHA-256 of the content: without origins, which are random ids."""
    form = json.dumps(
        _plain(document, _UNSEEN), ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )
    return hashlib.sha256(form.encode("utf-8")).hexdigest()


def _plain(value: object, without: frozenset[str]) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {
            field.name: _plain(getattr(value, field.name), without)
            for field in dataclasses.fields(value)
            if field.name not in without
        }
        return {_KIND: type(value).__name__, **fields}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(str(item) for item in value)
    if isinstance(value, tuple):
        return [_plain(item, without) for item in value]
    return value


def _value(plain: object, wanted: object) -> object:
    """The value of type `wanted` that the plain JSON value stands for."""
    origin, parts = typing.get_origin(wanted), typing.get_args(wanted)
    if origin in (types.UnionType, typing.Union):
        if isinstance(plain, dict):
            return _node(plain)
        return (
            None if plain is None else _value(plain, next(p for p in parts if p is not type(None)))
        )
    if origin is tuple and isinstance(plain, list):
        kinds = [parts[0]] * len(plain) if parts[-1] is Ellipsis else list(parts)
        return tuple(_value(item, kind) for item, kind in zip(plain, kinds, strict=True))
    if origin is frozenset and isinstance(plain, list):
        return frozenset(_value(item, parts[0]) for item in plain)
    if isinstance(plain, dict):
        return _node(plain)
    if isinstance(wanted, type) and issubclass(wanted, enum.Enum):
        return wanted(plain)
    if wanted is float and isinstance(plain, int):
        return float(plain)
    if not isinstance(wanted, type) or not isinstance(plain, wanted):
        raise TypeError(f"{plain!r} stands where {wanted} should")
    return plain


def _node(plain: dict[str, object]) -> object:
    kind = getattr(model, str(plain[_KIND]))
    hints = typing.get_type_hints(kind)
    fields = {name: _value(value, hints[name]) for name, value in plain.items() if name != _KIND}
    return kind(**fields)
