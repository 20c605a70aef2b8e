"""What the law book says, provision by provision: one description, for pages, sheets and indexes alike."""
