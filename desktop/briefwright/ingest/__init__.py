"""From a foreign file to the text of a source: what was read, and what was left out and why.

Readers take bytes and give a `Reading`; they know no project, and they never
trust a file's name. What cannot be read is `Refused` with one sentence.
"""
