/** Under which name the act that opens a case leaves its id. */
export const caseKey = 'case';
