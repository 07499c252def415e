"""How often: the one variable that makes the random tests longer."""

import os


def times(base: int) -> int:
    """Returns `base`, multiplied by the variable BRIEFWRIGHT_TIMES where it is set; at least 1."""
    return max(1, round(base * float(os.environ.get("BRIEFWRIGHT_TIMES", "1"))))
