/** How long something took. */
export const en = {
  'unit.days': '{n, plural, one {# day} other {# days}}',
  'unit.months': '{n, plural, one {# month} other {# months}}',
  'unit.years': '{n, plural, one {# year} other {# years}}',
  'short.days': '{n} d',
  'short.months': '{n} mo',
  'short.years': '{n} yr',
  about: 'about {length}',
  'about.short': 'c. {length}',
  'at-most': 'at most about {length}',
  'at-least': 'at least about {length}',
  unknown: 'length not known',
} as const;
