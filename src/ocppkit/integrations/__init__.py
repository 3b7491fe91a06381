"""What needs one library of somebody else's each; an extra of the same name installs it."""
