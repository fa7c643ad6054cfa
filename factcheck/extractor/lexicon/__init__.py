"""Words as data: a csv a table, a folder a language."""
