/** What the environment says of a run of the proof. */
export const setting = (name: string): string | undefined => process.env[`RINNALLA_PROOF_${name}`];

/** Words that choose some facts or acts, while one looks for a cause. */
export const chosen = (name: 'FACTS' | 'ACTS'): RegExp => new RegExp(setting(name) ?? '', 'i');

/** Then nothing is said about whether enough was asked. */
export const isPart = setting('FACTS') !== undefined || setting('ACTS') !== undefined;
