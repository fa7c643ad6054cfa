"""What a slip of the hand makes of digits, and of a date: one of them wrong or lost, two that swapped, ten years."""

from __future__ import annotations

DECADES = (10, 20, 100)
"""Years by which whoever counts on his fingers is off."""
DAY, MONTH = len("2019-08-23"), len("2019-08")


def is_slip(printed: str, right: str) -> bool:
    """Whether one is a slip of the other, both in ISO 8601 and compared no finer than both are.

    A year alone must be ten, twenty or a hundred off, or have two digits swapped; beside the right month (and day) it
    may be off by any one digit, and so may a month or a day beside the right rest.

    >>> is_slip("1995", "2005-11-22"), is_slip("1986-01", "1980-01-14"), is_slip("2007", "2002")
    (True, True, False)
    >>> is_slip("2018-06-02", "2018-06-12"), is_slip("1998-05", "1998-04-10"), is_slip("1996-04", "1998-04-10")
    (True, False, True)
    """
    fine = min(len(printed), len(right))
    year, true = printed[:4], right[:4]
    if year == true:
        same = printed[:MONTH] == right[:MONTH]
        return fine == DAY and (same or printed[8:10] == right[8:10]) and printed[:fine] != right[:fine]
    swapped = off_by_a_swap(year, true)
    if fine < MONTH:
        return abs(int(year) - int(true)) in DECADES or swapped
    alike = printed[4:fine] == right[4:fine]
    return alike and (abs(int(year) - int(true)) in DECADES or swapped or off_by_a_digit(year, true))


def is_weak_slip(printed: str, right: str) -> bool:
    """Whether the last digit of a year is wrong, by more than the turn of a year: "1975" for 1979."""
    return printed[:3] == right[:3] and abs(int(printed[:4]) - int(right[:4])) > 1


def is_slip_of_year(printed: str, right: str) -> bool:
    """Whether a day is that day of another year, one or ten of them off, or with two of its digits swapped.

    >>> is_slip_of_year("1968-07-20", "1969-07-20"), is_slip_of_year("2005-01-20", "2009-01-20")
    (True, False)
    """
    year, true = printed[:4], right[:4]
    off = abs(int(year) - int(true))
    return printed[4:] == right[4:] and (off == 1 or off in DECADES or off_by_a_swap(year, true))


def is_slip_of_count(said: int, right: int, firm: bool = False) -> bool:
    """Whether a number of years is a slip of another: ten of them off, two digits swapped or, if firm, the last wrong.

    >>> is_slip_of_count(26, 16), is_slip_of_count(65, 56), is_slip_of_count(18, 16), is_slip_of_count(18, 16, True)
    (True, True, False, True)
    """
    if abs(said - right) in DECADES or off_by_a_swap(str(said), str(right)):
        return True
    return firm and said // 10 == right // 10 and said != right


def off_by_a_digit(one: str, other: str) -> bool:
    """
    >>> off_by_a_digit("1986", "1980"), off_by_a_digit("18", "20"), off_by_a_digit("9", "10")
    (True, False, False)
    """
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def off_by_a_swap(one: str, other: str) -> bool:
    """
    >>> off_by_a_swap("1956", "1965"), off_by_a_swap("1956", "1956")
    (True, False)
    """
    return one != other and any(one[:i] + one[i : i + 2][::-1] + one[i + 2 :] == other for i in range(len(one) - 1))


def without_a_digit(digits: str) -> list[str]:
    """
    >>> without_a_digit("655")
    ['55', '65', '65']
    """
    return [digits[:place] + digits[place + 1 :] for place in range(len(digits))]
