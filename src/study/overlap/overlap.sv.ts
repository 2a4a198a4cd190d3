export const overlapSv = {
  'input.overlapNoLists':
    'Tabellen har inte en enda lista. För varje myndighet eller organisation behövs en kolumn med 0 eller 1.',
  'input.overlapManyLists':
    'Det finns {lists, number} listor och största tillåtna antalet är {most, number}. Slå ihop listor och försök på nytt.',
  'input.overlapManyPeople': 'Det finns över en miljard människor i tabellen. Kontrollera kolumnen med antal.',
  'input.overlapUnseenRow':
    'Rad {row, number}: personerna finns inte på någon lista. Hur många de är går inte att veta, så ta bort raden.',
  'input.overlapStrangePattern': 'Rad {row, number}: det framgår inte vilka listor personerna finns på.',
  'input.overlapFraction': 'Rad {row, number}: antalet måste vara ett heltal.',
  'input.overlapNegative': 'Rad {row, number}: antalet kan inte vara mindre än 0.',
  'input.overlapUnknownList': 'Listan ”{list}” finns inte i tabellen och kan därför inte slås ihop.',
} as const;
