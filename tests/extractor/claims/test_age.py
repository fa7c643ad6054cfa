"""Ages and births, in the many orders in which profiles and obituaries give them."""

import pytest
from verdicts import verdicts

WRONG = [
    ("Kim, born on January 8, 1984, turned 45 in January 2019.", "2019-08-23"),
    ("Kim, who was born on January 8, 1984, is 45.", "2019-08-23"),
    ("Kim was born on January 8, 1984. He is 45.", "2019-08-23"),
    ("Born on January 8, 1984, Kim turned 45 in January 2019.", "2019-08-23"),
    ("Kim (born January 8, 1984) is 45 years old.", "2019-08-23"),
    ("Kim, 45, was born in 1984.", "2019-08-23"),
    ("The 45-year-old leader, born in 1984, smiled.", "2019-08-23"),
    ("Born in 1984, Kim, 45, rules alone.", "2019-08-23"),
    ("Kim (45, born 1984) smiled.", "2019-08-23"),
    ("Smith was born in 1950 and died in 2010 at the age of 70.", "2019-08-23"),
    ("Smith, who was born in 1950, died in 2010 aged 70.", "2019-08-23"),
    ("Born in 1950, Smith died in 2010 at 70.", "2019-08-23"),
    ("Smith died in 2010 at the age of 70. He was born in 1950.", "2019-08-23"),
    ("Smith, born in Leeds in 1950, died in 2010, aged 70.", "2019-08-23"),
    ("Smith, born on May 3, 1950, died on June 1, 2010, at age 70.", "2019-08-23"),
    ("Smith died on Tuesday aged 80. She was born in 1950.", "2019-08-23"),
    ("She turned 45 in 2019, having been born in 1984.", "2019-08-23"),
    ("She celebrated her 45th birthday in January 2019; she was born in 1984.", "2019-08-23"),
    ("The singer, born in 1984, turns 45 this year.", "2019-08-23"),
    ("Smith, born in 1950, was 30 when he won in 1990.", "2019-08-23"),
    ("Born in 1950, he left school in 1966 at the age of 12.", "2019-08-23"),
    ("Born in 1950, he became mayor at the age of 50 in 1990.", "2019-08-23"),
    ("She was born in 1990 and is now 35.", "2019-08-23"),
    ("Kim, whose birth date is January 8, 1984, is 45.", "2019-08-23"),
    ("Mary Doe, born Jan. 4, 1920, will turn 90 in January 2020.", "2019-08-23"),
    ("Born in London in 1950, the actor is 60.", "2019-08-23"),
    ("John Smith, aged 45, born in 1984, was held.", "2019-08-23"),
    ("Mugabe, who was born in 1924 and led the country for decades, died on Friday aged 85.", "2019-08-23"),
    ("The actress was born on 3 May 1950 in Rome. She is now 75 and lives in Paris.", "2019-08-23"),
    ("Kim is 45, having been born in 1984.", "2019-08-23"),
    ("Kim, born 8 January 1984, celebrated his 45th birthday on 8 January 2019.", "2019-08-23"),
    ("Born in 1984, he is 45 years old.", "2019-08-23"),
    ("The Queen, who was born in 1926, is 83.", "2019-08-23"),
    ("Elijah Cummings died on Thursday at 78. Cummings was born in Baltimore in 1951.", "2019-08-23"),
    ("He was born in 1930, so he was 45 in 1945.", "2019-08-23"),
    ("Smith, born in March 1950, was aged 40 in 1980.", "2019-08-23"),
    ("Smith was only 30 in 1990, having been born in 1950.", "2019-08-23"),
    ("The girl, born in 2010, was 15 when she died in 2019.", "2019-08-23"),
    ("Smith, who will be 60 in May 2020, was born on 3 May 1950.", "2019-08-23"),
    ("The poet died at 70 in 2010. He was born in Cork in 1950.", "2019-08-23"),
    ("Smith, 59 (born May 3, 1950), said so.", "2019-08-23"),
    ("Smith was born in 1950, making him 59.", "2019-08-23"),
    (
        "Elijah Cummings died on Thursday at 78.\n\nHe served long. Cummings was born in Baltimore in 1951.",
        "2019-08-23",
    ),
    ("Jane Smith, 45, sang.\n\nThe show went on. Smith, who was born in 1960, left.", "2019-08-23"),
    (
        (
            "Renn, 71, was elected in October 1999.\n\nBorn on May 30, 1958, in a village since abandoned, "
            "Renn taught for years."
        ),
        "2019-08-23",
    ),
    (
        "The writer died in Varna on 4 January 2019 at the age of 68. Born on 11 March 1940, he left 22 novels.",
        "2019-08-23",
    ),
    (
        "Nora Tveit, whose bronzes stand in ten towns, died on 3 May 2017 aged 66. She was born on 20 August 1940.",
        "2019-08-23",
    ),
    (
        "It gives the date of birth of Piotr Wilk as 3 March 1990. He was 18 when police held him on 14 June 2018.",
        "2019-08-23",
    ),
    (
        "Her passport gives her date of birth as 7 July 1985. She was 23 when she was stopped on 9 September 2018.",
        "2019-08-23",
    ),
    ("Voss died on May 6. She was 84. Ms. Voss was born in Duluth, Minn., on Nov. 23, 1931.", "2014-05-09"),
    ("Voss died on Tuesday at home in Portland, Me., at 84. Ann Voss was born on Nov. 23, 1931.", "2014-05-09"),
    ("Ann Voss died on Tuesday. She was 84. Her son told of it. She was born in Leeds on Nov. 23, 1931.", "2014-05-09"),
    ("Ann Voss died on Tuesday, aged 84. Her son told of it. Ann May Hale was born on Nov. 23, 1931.", "2014-05-09"),
    ("Ann Voss, 84, died on Tuesday. She was born in St. Paul on 23 November 1931.", "2014-05-09"),
]
RIGHT = [
    ("Kim, born on January 8, 1984, turned 35 in January 2019.", "2019-08-23"),
    ("Kim, who was born on January 8, 1984, is 35.", "2019-08-23"),
    ("Born in 1945, Lula learned to read when he was 10.", "2019-08-23"),
    ("Smith was born in 1950 and died in 2010 at the age of 60.", "2019-08-23"),
    ("Smith, born in 1950, has three children and a dog aged 12.", "2019-08-23"),
    ("Born in 1984, Kim married Ri, 20, in 2009.", "2019-08-23"),
    ("Smith, born in 1950, and his wife, who turned 40 in 2019, left.", "2019-08-23"),
    ("Born in 1950, he had two sons by the time he turned 30.", "2019-08-23"),
    ("Kim, born in 1984, became leader in 2011 at 27.", "2019-08-23"),
    ("Smith, 69, was born in 1950 to a mother of 45.", "2019-08-23"),
    ("Smith was born in 1950, when his father was 45.", "2019-08-23"),
    ("Born in 1984, the 35-year-old is the youngest of 12.", "2019-08-23"),
    ("Jones, 30, born in 1989, beat Smith, 45.", "2019-08-23"),
    ("He was born in 1950 and is number 12 in the list.", "2019-08-23"),
    ("Smith (born in 1984) is 12 points ahead.", "2019-08-23"),
    ("Born in 1950, she joined the party at 18 and left in 1990 at 40.", "2019-08-23"),
    ("She was born in 1950, is married and has a son, 12.", "2019-08-23"),
    ("Their son was born in 2010. She is 45.", "2019-08-23"),
    ("She was born in 1990. Her mother is 60.", "2019-08-23"),
    ("In 1984, a child was born. Kim is 50.", "2019-08-23"),
    ("Born in 1984 in Swat, she survived at 15 an attack by men aged 30 in 1999.", "2019-08-23"),
    ("Smith, born in 1950, runs a firm that turned 10 in 2019.", "2019-08-23"),
    ("Smith was born in 1950. He is 6ft 2in and 70 kg.", "2019-08-23"),
    ("Smith, born in 1950, died in 2010 at 60. His widow, 45, survives.", "2019-08-23"),
    ("Smith, who was born in 1950, has taught since he was 22.", "2019-08-23"),
    ("Smith, born in 1950, beat Jones by 59 votes to 40.", "2019-08-23"),
    ("Born in 1950, Smith has 59 caps.", "2019-08-23"),
    ("Smith, born in 1950, was 5 when the war ended in 1955.", "2019-08-23"),
    ("Jane Smith, 45, sang.\n\nJohn Smith was born in 1960.", "2019-08-23"),
    ("In 2001 Jane Smith, 45, sang.\n\nSmith was born in 1956.", "2019-08-23"),
    ("Jane Smith's mother died at 80.\n\nSmith was born in 1960.", "2019-08-23"),
    ("Born on February 11, 1969, she turned 50 in February.", "2019-08-23"),
    ("Kim Jong-il, born in 1941 or 1942, died in 2011 aged 68.", "2019-08-23"),
    ("Woods, who won in 1997, aged 21, was born on December 30, 1975.", "2019-08-23"),
    ("Woods, 43, who won in 1997 at 21, was born on December 30, 1975.", "2019-08-23"),
    (
        "The writer Ivo Brankov died on 4 January 2019 at the age of 78. Born in 1971, his son Petar is a pilot.",
        "2019-08-23",
    ),
    (
        "It gives the victim's date of birth as 3 March 1990. He was 45 when police arrested him in 2018.",
        "2019-08-23",
    ),
    (
        "Anna Berg was born on 1 June 1962. She was 30 when she began the book that came out on 4 May 1999.",
        "2019-08-23",
    ),
    ("Voss died on May 6. She was 82. Ms. Voss was born in Duluth, Minn., on Nov. 23, 1931.", "2014-05-09"),
    ("Ann Voss died on Tuesday. She was 84. Her sister told of it. She was born on Nov. 23, 1935.", "2014-05-09"),
    (
        "Four died on Tuesday, Al Hale, 85, among them. The host, May Voss, is known. Born in 1931, she sings.",
        "2014-05-09",
    ),
]


@pytest.mark.parametrize(("text", "as_of"), WRONG, ids=lambda v: str(v))
def test_a_wrong_one_is_refuted(text: str, as_of: str | None):
    assert "refuted" in verdicts(text, "CHR001", as_of).values()


@pytest.mark.parametrize(("text", "as_of"), RIGHT, ids=lambda v: str(v))
def test_a_right_one_is_not(text: str, as_of: str | None):
    assert "refuted" not in verdicts(text, "CHR001", as_of).values()
