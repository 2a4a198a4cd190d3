/** What a child in the case asks of somebody, the most pressing first. */
export const dutyCodes = [
  'prevent-crime',
  'turned-18',
  'find-age',
  'welfare-notice',
  'police-notice',
  'urgent-investigation',
  'urgent-charge',
  'guardian',
  'urgent-assessment',
  'service-assessment',
  'substitute',
  'representative',
  'barnahus',
] as const;
export type DutyCode = (typeof dutyCodes)[number];
