/** How long something took. */
export const sv = {
  'unit.days': '{n, plural, one {# dag} other {# dagar}}',
  'unit.months': '{n, plural, one {# månad} other {# månader}}',
  'unit.years': '{n, plural, one {# år} other {# år}}',
  'short.days': '{n} d',
  'short.months': '{n} mån',
  'short.years': '{n} år',
  about: 'ungefär {length}',
  'about.short': 'ca {length}',
  'at-most': 'högst ungefär {length}',
  'at-least': 'minst ungefär {length}',
  unknown: 'längden inte känd',
} as const;
