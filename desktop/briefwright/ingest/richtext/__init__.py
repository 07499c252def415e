"""Raw Rich Text: what its control words mean, and how its words become blocks."""
