"""What a person can do, as data: menus, keys, palette and tests read one table."""
