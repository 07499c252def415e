"""Work on risky files in warm child processes that can be killed without harm to anything else.

`children` is the parent's side, `work` the child's; `frames` is what goes between them, plain
JSON and bytes, never pickle. What the child does is listed in `tasks`.
"""

CHILD_WORD = "--child"
"""The first word that makes a packed program, which is no interpreter, be a child."""
