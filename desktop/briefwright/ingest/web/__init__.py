"""What is particular to pages of the web: their encoding, their own data, and their furniture."""
