export const overlapEn = {
  'input.overlapNoLists': 'The table has no lists. Each agency needs a column of 0 and 1.',
  'input.overlapManyLists':
    'There are {lists, number} lists; at most {most, number} can be studied. Merge some and try again.',
  'input.overlapManyPeople': 'The table holds more than a thousand million people. Check the column of counts.',
  'input.overlapUnseenRow':
    'Row {row, number}: these people are on no list. Nobody can know how many they are, so remove the row.',
  'input.overlapStrangePattern': 'Row {row, number}: the row does not tell on which lists the people are.',
  'input.overlapFraction': 'Row {row, number}: the count must be a whole number.',
  'input.overlapNegative': 'Row {row, number}: the count cannot be less than 0.',
  'input.overlapUnknownList': 'The table has no list “{list}”, so it cannot be merged.',
} as const;
