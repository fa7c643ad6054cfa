"""What a command line says: a bare list of articles is read without a parser, and says what the parser would."""

import pytest

from factcheck.commands.check import _said, options

BARE = [
    ["draft.txt"],
    ["a.txt", "b.md", "a.txt"],
    ["-"],
    ["-", "drafts/", "*.txt"],
    [""],
    ["two words.txt", "ünïcode.txt", "a=b", "@list"],
    [],
]


@pytest.mark.parametrize("arguments", BARE, ids=str)
def test_articles_alone_say_what_the_parser_reads(arguments: list[str]):
    assert vars(_said(arguments)) == vars(options().parse_args(arguments))


@pytest.mark.parametrize(
    "arguments", [["--", "-draft.txt"], ["a.txt", "--no-report"], ["-q", "-"], ["--as-of", "git"]], ids=str
)
def test_an_option_is_read_by_the_parser(arguments: list[str]):
    assert type(_said(arguments)) is type(options().parse_args([]))


@pytest.mark.parametrize("arguments", [["--nosuch"], ["a.txt", "--format"]], ids=str)
def test_a_slip_is_the_parsers_to_tell(arguments: list[str], capsys):
    with pytest.raises(SystemExit):
        _said(arguments)
    assert "usage: factcheck" in capsys.readouterr().err
