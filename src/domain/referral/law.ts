/** Provisions that a proposal to the Assistance System leans on: data, with the mark and the day of the last check. */
export const provisions = {
  proposal: { act: '746/2011', section: '34 §', mark: 'law', checkedOn: '2026-11-24' },
  identification: { act: '746/2011', section: '33 §, 35 §', mark: 'law', checkedOn: '2026-11-24' },
  phone: { act: '746/2011', section: '34 §', mark: 'practice', checkedOn: '2026-11-24' },
  /** The general rule of administrative procedure; the mark is that of the knowledge base: the rule is law, its use here is to be verified. */
  appeal: { act: '808/2019', section: '13 §', mark: 'law-general', checkedOn: '2026-11-24' },
  exit: { act: '746/2011', section: '38 f §', mark: 'law', checkedOn: '2026-11-24' },
} as const;
