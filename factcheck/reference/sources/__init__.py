"""The interfaces that fresh vintages come from, one file each: which pages to ask for, and what their answers say.

A source is a function vintage(ask) -> Vintage; `ask` fetches a page and knows nothing of what it means.
"""
