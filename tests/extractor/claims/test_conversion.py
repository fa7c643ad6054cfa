"""Measures said in two units."""

import pytest
from verdicts import verdicts

WRONG = [
    "The runway is 3,000 metres (6,500 feet) long.",
    "The town is 50 miles, or 60 kilometres, from the border.",
    "A 10-kilometre (4-mile) run was held.",
    "The car hit a wall at 120 mph (150 km/h).",
    "The fish weighed 80 pounds (26 kg).",
    "Temperatures reached 40 degrees Celsius (94 degrees Fahrenheit).",
    "It covers 200 hectares (294 acres).",
    "The man, who is 6 feet 2 inches (178 cm) tall, escaped.",
    "The pipeline will run 1,200 km (946 miles).",
    "Rain of 4 inches (50 mm) fell overnight.",
    "The plot, of 3 acres — about 2.2 hectares — was sold.",
    "The ship carried 20,000 tonnes (32,000 tons) of coal.",
    "The lake is 120 feet deep (47 metres).",
    "He dived to 30 metres / 138 feet.",
    "Between 10 and 15 miles (26 to 34 km) of road were flooded.",
    "It spilled 1,000 barrels (420,000 gallons) of oil.",
    "The peak, at 8,848 metres (26,029 feet), is closed.",
    "The epicentre was 40 km (55 miles) west of the city.",
    "Winds of 200 kph (184 mph) hit the coast.",
    "a 15-mile (34km) stretch of road",
    "It weighs 2.5kg (7.5lb).",
    "They marched 400 km, or about 150 miles, to the capital.",
    "Some 2.5 million acres (10 million hectares) burned.",
    "The 26-mile (52km) race begins at noon.",
    "At 6ft 4in (183cm) he was the tallest.",
    "The bomb held 500 pounds (127 kilograms) of explosive.",
    "The thermometer read minus 20C (4F).",
    "The nearest town is 25 kilometres (about 25 miles) away.",
    "A 2,000-square-foot (286 square metre) house was hit.",
    "Snow up to 3 feet (2 meters) deep blocked the road.",
    "The berths are 220 and 180 metres long (722 and 691 feet).",
]

RIGHT = [
    "The runway is 3,000 metres (9,800 feet) long.",
    "The town is 50 miles, or 80 kilometres, from the border.",
    "A 10-kilometre (6-mile) run was held.",
    "The car hit a wall at 120 mph (193 km/h).",
    "The fish weighed 80 pounds (36 kg).",
    "Temperatures reached 40 degrees Celsius (104 degrees Fahrenheit).",
    "It covers 200 hectares (494 acres).",
    "The man, who is 6 feet 2 inches (188 cm) tall, escaped.",
    "The pipeline will run 1,200 km (746 miles).",
    "Rain of 4 inches (100 mm) fell overnight.",
    "The plot, of 3 acres — about 1.2 hectares — was sold.",
    "The ship carried 20,000 tonnes (22,000 tons) of coal.",
    "The lake is 120 feet deep (37 metres).",
    "He dived to 30 metres / 98 feet.",
    "Between 10 and 15 miles (16 to 24 km) of road were flooded.",
    "It spilled 1,000 barrels (42,000 gallons) of oil.",
    "The peak, at 8,848 metres (29,029 feet), is closed.",
    "The epicentre was 40 km (25 miles) west of the city.",
    "Winds of 200 kph (124 mph) hit the coast.",
    "a 15-mile (24km) stretch of road",
    "It weighs 2.5kg (5.5lb).",
    "They marched 400 km, or about 250 miles, to the capital.",
    "Some 2.5 million acres (1 million hectares) burned.",
    "The 26-mile (42km) race begins at noon.",
    "At 6ft 4in (193cm) he was the tallest.",
    "The bomb held 500 pounds (227 kilograms) of explosive.",
    "The thermometer read minus 20C (-4F).",
    "The nearest town is 25 kilometres (about 15 miles) away.",
    "A 2,000-square-foot (186 square metre) house was hit.",
    "Snow up to 3 feet (1 meter) deep blocked the road.",
    "The berths are 220 and 180 metres long (722 and 591 feet).",
    "The plot is 20 by 30 metres (66 by 98 feet).",
]


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_hold_is_refuted(text: str):
    assert "refuted" in verdicts(text, "UNI001", as_of=None).values()


@pytest.mark.parametrize("text", RIGHT)
def test_what_holds_is_let_be(text: str):
    assert "refuted" not in verdicts(text, "UNI001", as_of=None).values()
