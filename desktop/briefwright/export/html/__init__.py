"""The web page writer: `write_html`.

One file that needs nothing else: no script, no font or picture from outside.
Headings, lists, tables and figures are what they are, so that screen readers
find them; citations lead to the evidence and back. The style sheet is
`resources/html/brief.css`.
"""

from briefwright.export.html.page import write_html

__all__ = ["write_html"]
