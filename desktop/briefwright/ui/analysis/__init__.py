"""The Analysis view: who says what about what is contested, and when things happened."""
