"""Order keys: strings that sort by code point, with room for another between any two.

Fractional indexing in base 36. A key is never empty and never ends in `0`, so
there is always room below it.
"""

from briefwright.domain.errors import Bug

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def key_between(low: str | None, high: str | None) -> str:
    """A key that sorts after `low` and before `high`; None means no neighbour there.

    Raises `Bug` when `low` does not sort before `high`.
    """
    if low is not None and high is not None and low >= high:
        raise Bug(f"no key fits between {low!r} and {high!r}")
    return _middle(low or "", high)


def keys_after(low: str | None, count: int) -> list[str]:
    """As many rising keys after `low` as are asked for."""
    keys: list[str] = []
    for _ in range(count):
        low = key_between(low, None)
        keys.append(low)
    return keys


def _middle(low: str, high: str | None) -> str:
    if high is not None:
        shared = _shared(low, high)
        if shared:
            return high[:shared] + _middle(low[shared:], high[shared:])
    first_low = DIGITS.index(low[0]) if low else 0
    first_high = DIGITS.index(high[0]) if high else len(DIGITS)
    if first_high - first_low > 1:
        step = (first_low + first_high) // 2 if high is not None else first_low + 1
        return DIGITS[step]
    if high is not None and len(high) > 1:
        return high[0]
    rest = low[1:]
    if high is None:
        return DIGITS[first_low] + _middle(rest, None)
    return DIGITS[first_low] + _upper_half(rest)


def _upper_half(low: str) -> str:
    """A key after `low` half way up, so that many keys fit on either side before they grow."""
    first = DIGITS.index(low[0]) if low else 0
    if len(DIGITS) - first > 1:
        return DIGITS[(first + len(DIGITS)) // 2]
    return DIGITS[first] + _upper_half(low[1:])


def _shared(low: str, high: str) -> int:
    count = 0
    while count < len(high) and (low[count] if count < len(low) else "0") == high[count]:
        count += 1
    return count
