"""The user guide, as pages of Markdown in each language of the interface."""
