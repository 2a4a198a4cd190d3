/** How long something took. */
export const fi = {
  'unit.days': '{n, plural, one {# päivä} other {# päivää}}',
  'unit.months': '{n, plural, one {# kuukausi} other {# kuukautta}}',
  'unit.years': '{n, plural, one {# vuosi} other {# vuotta}}',
  'short.days': '{n} pv',
  'short.months': '{n} kk',
  'short.years': '{n} v',
  about: 'noin {length}',
  'about.short': 'n. {length}',
  'at-most': 'enintään noin {length}',
  'at-least': 'vähintään noin {length}',
  unknown: 'kesto ei tiedossa',
} as const;
