"""What binds the figures of a sentence: clauses and roles, neighbours, names, lists, tables; for composers."""
