"""Words of rise and fall between two ends."""

import pytest
from verdicts import verdicts

WRONG = [
    "The number of cases fell to 320 from 290 in May.",
    "The jobless rate rose from 5.2 percent to 4.9 percent.",
    "Its budget has been cut from $40 million to $45 million.",
    "Prices climbed to $1.80 a litre from $1.95.",
    "A drop from 300 to 420 in the number of nurses.",
    "Orders now stand at $2.1 billion, up from $2.6 billion in March.",
    "Its share price sank to $14 from $12.",
    "The minimum age was lowered from 18 to 21.",
    "Since 1990 the glacier's tongue has lengthened, against all expectations, from 3.8 km to 3.1 km.",
    "The herd has shrunk: it stood at 300 in 2010 and is 410 now.",
    "The price has come down: it was $2.00 in May and is $2.40 now.",
]

RIGHT = [
    "The number of cases fell to 290 from 320 in May.",
    "The jobless rate fell from 5.2 percent to 4.9 percent.",
    "Its budget has been cut from $45 million to $40 million.",
    "Prices climbed to $1.95 a litre from $1.80.",
    "A drop from 420 to 300 in the number of nurses.",
    "Orders now stand at $2.6 billion, up from $2.1 billion in March.",
    "Its share price sank to $12 from $14.",
    "The minimum age was lowered from 21 to 18.",
    "Since 1990 the glacier's tongue has lengthened, against all expectations, from 3.1 km to 3.8 km.",
    "The herd has shrunk: it stood at 410 in 2010 and is 300 now.",
    "The park has shrunk: it had 300 visitors in 2010 and has 410 now.",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "ARI018", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "ARI018", as_of=None).values()
