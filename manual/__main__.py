"""python -m manual: makes the generated pages of docs/ anew, and takes away those with nothing behind them."""

from manual.pages import HERE, generated, pages

for name in generated() - pages().keys():
    (HERE / name).unlink()
for name, text in pages().items():
    (HERE / name).parent.mkdir(parents=True, exist_ok=True)
    (HERE / name).write_text(text, encoding="utf-8")
