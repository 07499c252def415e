"""What the window says, in its language: sentences and words that come from below the screen.

Words of the screen's own stand where they are shown, in `self.tr`; here only what the layers
below say in English is put into the language of the window.
"""
