/** When and in which language she may be reached. */
export const officeHours = { days: [1, 2, 3, 4, 5], hourFrom: '09:00', hourUntil: '15:00', language: 'vi' } as const;

export const interpreter = 'Nainen, ei samalta paikkakunnalta. Tulkkikeskukselle ei kerrota asiakkaan nimeä.';

/** How she is asked for consent, most often. */
export const asked = { language: 'vi', interpreter: 'present', copyGiven: 'not-safe' } as const;
