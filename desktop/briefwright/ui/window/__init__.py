"""The window's frame: menus, view bar, panes, status bar. It knows the views; they do not know it."""
