"""Checks values against the part of JSON Schema that docs/cli.schema.json uses.

A keyword that is not known here is a fault of the schema, so that nothing in it
goes unchecked.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

SCHEMA = Path(__file__).parent.parent.parent / "docs" / "cli.schema.json"
TYPES: Mapping[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}
CHECKED = {"$ref", "allOf", "anyOf", "const", "enum", "items", "oneOf", "pattern", "type"}
BOUNDS = {"maxItems", "minItems", "minLength", "minimum"}
OF_OBJECTS = {"additionalProperties", "properties", "required"}
KNOWN = frozenset(CHECKED | BOUNDS | OF_OBJECTS | {"description"})


class Schema:
    """The schema of what the command line prints."""

    def __init__(self) -> None:
        self._whole: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))

    def outputs(self) -> set[str]:
        """The outputs that it describes, such as `list sources`."""
        return set(self._whole["properties"])

    def records(self) -> dict[str, set[str]]:
        """The fields of each kind of object."""
        kinds = self._whole["$defs"].items()
        return {name: set(kind["properties"]) for name, kind in kinds if "properties" in kind}

    def faults(self, output: str, value: object) -> list[str]:
        """What in the value is not as the schema says."""
        return list(self._faults(self._whole["properties"][output], value, output))

    def _faults(self, schema: dict[str, Any], value: object, at: str) -> Iterator[str]:
        assert schema.keys() <= KNOWN, f"{at}: unknown keywords {schema.keys() - KNOWN}"
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/$defs/")
            yield from self._faults(self._whole["$defs"][name], value, at)
        for each in schema.get("allOf", []):
            yield from self._faults(each, value, at)
        for choice, least_and_most in (("anyOf", (1, None)), ("oneOf", (1, 1))):
            if choice in schema:
                fits = sum(not list(self._faults(each, value, at)) for each in schema[choice])
                if fits < least_and_most[0] or fits > (least_and_most[1] or fits):
                    yield f"{at}: fits {fits} of {choice}"
        if "type" in schema and not _is_of(schema["type"], value):
            yield f"{at}: {value!r} is no {schema['type']}"
            return
        yield from self._value_faults(schema, value, at)
        if isinstance(value, dict):
            yield from self._object_faults(schema, value, at)
        if isinstance(value, list) and "items" in schema:
            for number, each in enumerate(value):
                yield from self._faults(schema["items"], each, f"{at}[{number}]")

    def _value_faults(self, schema: dict[str, Any], value: object, at: str) -> Iterator[str]:
        if "const" in schema and value != schema["const"]:
            yield f"{at}: {value!r} is not {schema['const']!r}"
        if "enum" in schema and value not in schema["enum"]:
            yield f"{at}: {value!r} is none of {schema['enum']}"
        if isinstance(value, str):
            if len(value) < schema.get("minLength", 0):
                yield f"{at}: too short"
            if "pattern" in schema and not re.search(schema["pattern"], value):
                yield f"{at}: {value!r} does not match {schema['pattern']}"
        if isinstance(value, int) and value < schema.get("minimum", value):
            yield f"{at}: {value} is too small"
        if isinstance(value, list):
            least, most = schema.get("minItems", 0), schema.get("maxItems", len(value))
            if not least <= len(value) <= most:
                yield f"{at}: {len(value)} items"

    def _object_faults(
        self, schema: dict[str, Any], value: dict[str, Any], at: str
    ) -> Iterator[str]:
        properties = schema.get("properties", {})
        for name in schema.get("required", []):
            if name not in value:
                yield f"{at}: {name} is missing"
        for name, each in value.items():
            if name in properties:
                yield from self._faults(properties[name], each, f"{at}.{name}")
            elif schema.get("additionalProperties") is False:
                yield f"{at}: {name} is not documented"


def _is_of(names: str | list[str], value: object) -> bool:
    wanted = [names] if isinstance(names, str) else names
    return any(
        isinstance(value, TYPES[name]) and not (name == "integer" and isinstance(value, bool))
        for name in wanted
    )
