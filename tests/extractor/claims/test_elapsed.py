"""Lengths of time beside the date from which they count."""

import pytest
from verdicts import verdicts

WRONG = [
    ("He came to power in 2011, 18 years ago.", "2019-08-23"),
    ("He came to power 18 years ago, in 2011.", "2019-08-23"),
    ("He came to power 18 years ago (2011).", "2019-08-23"),
    ("In 2011, 18 years ago, he came to power.", "2019-08-23"),
    ("He has ruled for 18 years, since 2011.", "2019-08-23"),
    ("He has ruled since 2011, for 18 years.", "2019-08-23"),
    ("He has been in power for 18 years (since 2011).", "2019-08-23"),
    ("It closed in 1990. Fifteen years later, in 2001, it reopened.", "2019-08-23"),
    ("Since 2011, for 18 years, he has ruled.", "2019-08-23"),
    ("The law passed in 2016, eight years ago.", "2019-08-23"),
    ("The war ended in 1945, 64 years ago.", "2019-08-23"),
    ("They have lived there for 20 years, since 2011.", "2019-08-23"),
    ("It was founded in 1990, nearly 40 years ago.", "2019-08-23"),
    ("It was shut in June 2019, six months ago.", "2019-08-23"),
    ("The factory, which opened in 2009, 20 years ago, closed.", "2019-08-23"),
    ("It opened on May 3, 2019, six weeks ago.", "2019-08-23"),
    ("The wall fell 40 years ago in 1989.", "2019-08-23"),
    ("In 1995, 40 years after the war ended in 1945, he wept.", "2019-08-23"),
    ("It closed in 2001, 15 years after it opened in 1990.", "2019-08-23"),
    ("It opened in 1990, 15 years before it closed in 2001.", "2019-08-23"),
    ("She had waited since October 2018, more than three years, when she died.", "2019-08-23"),
    ("The strike has lasted 12 weeks, since July 1.", "2019-08-23"),
    ("It has been closed since 2009, 15 years.", "2019-08-23"),
    ("Almost 20 years ago, in 2011, he left.", "2019-08-23"),
    ("The town remembered the flood on Thursday, 50 years to the day after it struck on 22 August 1959.", "2019-08-23"),
    ("In 2001, 40 years to the month after he was born in May 1951, he came home.", "2019-08-23"),
    ("He was jailed on 12 June 2015 for a murder committed on 3 June 1998, 27 years earlier.", "2015-06-12"),
    ("A driver was jailed on Friday for a murder committed on 3 June 1998, 27 years earlier.", "2015-06-12"),
    ("The bridge opened in 2012. It replaced one that had been washed away in 1996, 26 years earlier.", "2015-06-12"),
    ("She was identified in May 2015; she had vanished in 1998, 27 years before.", "2015-06-12"),
    ("The last shop closed in 2015. Seventeen years earlier, in 1988, he had opened the first.", "2015-06-12"),
    ("The murder happened in 1998. A man was jailed for it in 2015, 27 years later.", "2015-06-12"),
    ("She vanished on May 20; the last call from her phone was on May 11, 19 days earlier.", "2015-06-12"),
]
RIGHT = [
    ("He came to power in 2011, eight years ago.", "2019-08-23"),
    ("He has ruled for eight years, since 2011.", "2019-08-23"),
    ("It opened in 2009, a decade ago.", "2019-08-23"),
    ("It was founded in 1980, almost 40 years ago.", "2019-08-23"),
    ("found guilty two years ago in the 2013 murder", "2019-08-23"),
    ("In 2011, two years after the vote, he left.", "2019-08-23"),
    ("It opened in May 2018, 15 months ago.", "2019-08-23"),
    ("He was jailed for 10 years in 2011.", "2019-08-23"),
    ("It was sold in 1999, more than 10 years ago.", "2019-08-23"),
    ("It was sold in 1999, 20 years ago this week.", "2019-08-23"),
    ("She had worked there for 10 years, since 1995, when it shut in 2005.", "2019-08-23"),
    ("In 1995, 50 years after the war ended in 1945, he wept.", "2019-08-23"),
    ("Schools have been closed for a total of 17 weeks since March 2018.", "2019-08-23"),
    ("He has led it for 20 of the 24 years since 1995.", "2019-08-23"),
    ("He has scored in five years since 2009.", "2019-08-23"),
    ("She has worked 10 years in the mine since 2001.", "2019-08-23"),
    ("The town remembered the flood on Thursday, 60 years to the day after it struck on 22 August 1959.", "2019-08-23"),
    ("In 2001, 50 years to the month after he was born in May 1951, he came home.", "2019-08-23"),
    ("He resigned that July, 20 years to the month after he had joined in July 1950.", "2019-08-23"),
    ("He was jailed on 12 June 2015 for a murder committed on 3 June 1998, 17 years earlier.", "2015-06-12"),
    ("The murder happened in 1998. A man was jailed for it in 2015, 17 years later.", "2015-06-12"),
    (
        "In a memoir of 1990 he says that when the war ended he saw Leeds, which he left in 1938, seven years earlier.",
        "2015-06-12",
    ),
    ("Born in 1920, he saw Leeds after the war, which he had left in 1938, seven years earlier.", "2015-06-12"),
    ("The shop, which he had opened in 2001, 10 years before, burned down in 2011.", "2015-06-12"),
    ("She vanished on May 20; the last call from her phone was on May 11, nine days earlier.", "2015-06-12"),
]


@pytest.mark.parametrize(("text", "as_of"), WRONG, ids=lambda v: str(v))
def test_a_wrong_one_is_refuted(text: str, as_of: str | None):
    assert "refuted" in verdicts(text, "CHR002", as_of).values()


@pytest.mark.parametrize(("text", "as_of"), RIGHT, ids=lambda v: str(v))
def test_a_right_one_is_not(text: str, as_of: str | None):
    assert "refuted" not in verdicts(text, "CHR002", as_of).values()
