/** The page of a meeting, without the language. */
export const meetingSlug = (caseId: string, id: string): string => `/t/${caseId}/suunnitelma/ajat/palaveri/${id}`;
