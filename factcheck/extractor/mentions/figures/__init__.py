"""Numbers with their units, money, percentages, ages and hedges."""
