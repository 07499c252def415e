"""The Brief view: the outline, the text of one part of the brief, and the findings beside it."""
