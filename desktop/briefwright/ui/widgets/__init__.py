"""What two views show alike: the frame of a view, kind marks, cards, forms."""
