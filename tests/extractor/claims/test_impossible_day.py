"""Days that no month has, and months that stand beside other figures."""

import pytest
from verdicts import verdicts

WRONG = [
    ("The quarter ended April 31.", "2019-08-23"),
    ("It ends on 31 April.", "2019-08-23"),
    ("It ends on April 31, 2019.", "2019-08-23"),
    ("by June 31, the firm said", "2019-08-23"),
    ("on Feb. 30", "2019-08-23"),
    ("on February 29, 2019", "2019-08-23"),
    ("on 29 February 2019", "2019-08-23"),
    ("on 29 Feb. 1900", "2019-08-23"),
    ("In 1900, on February 29, he was born.", "2019-08-23"),
    ("the Sept. 31 deadline", "2019-08-23"),
    ("until 31 November 2020", "2019-08-23"),
    ("On Nov. 31 the shop shuts.", "2019-08-23"),
    ("on the 31st of June", "2019-08-23"),
    ("from June 3 to June 31", "2019-08-23"),
    ("between June 28 and 31", "2019-08-23"),
    ("June 31st", "2019-08-23"),
    ("the six months to June 31", "2019-08-23"),
    ("Wednesday, June 31", "2019-08-23"),
    ("on 30 February", "2019-08-23"),
    ("on the 30th of February, 2018", "2019-08-23"),
    ("on 2019-02-30", "2019-08-23"),
    ("31/06/2019", "2019-08-23"),
    ("31 April 2014", None),
    ("April 31, 2014", None),
    ("The report was written on 31 November", None),
    ("31st of June 2014", None),
    ("30 February 2014", None),
    ("Feb 29th, 2013", None),
    ("29/02/2013", None),
    ("2013-02-29", None),
    ("02/30/2014", None),
    ("on the 31st September", None),
    ("by Nov. 31st", None),
    ("Apr 31", None),
    ("on the 31st of April this year", None),
    ("31 Sept. 2015", None),
    ("the 30th February", None),
    ("29 February 2100", None),
    ("on June 31 he left", None),
    ("April 31 is near", None),
    ("April 31 marked the end", None),
]
RIGHT = [
    ("The quarter ended April 30.", "2019-08-23"),
    ("In June 31 people died.", "2019-08-23"),
    ("By October 56 schools had closed.", "2019-08-23"),
    ("June 60-day bills", "2019-08-23"),
    ("Feb 87 Jan 87", "2019-08-23"),
    ("Feb. 29, 2020", "2019-08-23"),
    ("on 29 February 2000", "2019-08-23"),
    ("May 161.00", "2019-08-23"),
    ("In September 31 men were held.", "2019-08-23"),
    ("since April 31 homes have burned", "2019-08-23"),
    ("During November 31 of them left", "2019-08-23"),
    ("In April 31,000 people came.", "2019-08-23"),
    ("in February 30 percent of sales", "2019-08-23"),
    ("Sept 31.5 points", "2019-08-23"),
    ("29 February 2012", None),
    ("2012-02-29", None),
    ("30 April", None),
    ("31 March", None),
    ("version 2013.02.29", None),
    ("on March 31", None),
    ("31 Oct", None),
    ("In April 31 more died", None),
    ("29 February", None),
]


@pytest.mark.parametrize(("text", "as_of"), WRONG, ids=lambda v: str(v))
def test_a_wrong_one_is_refuted(text: str, as_of: str | None):
    assert "refuted" in verdicts(text, "CAL003", as_of).values()


@pytest.mark.parametrize(("text", "as_of"), RIGHT, ids=lambda v: str(v))
def test_a_right_one_is_not(text: str, as_of: str | None):
    assert "refuted" not in verdicts(text, "CAL003", as_of).values()
