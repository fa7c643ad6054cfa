"""The rules, a folder a group, a file a rule."""
