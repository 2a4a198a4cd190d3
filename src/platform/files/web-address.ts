/** An address that a reader may choose to go to; one of a disk or of a server within an office tells of whoever made the file. */
export const isOnWeb = (address: string): boolean => /^\s*(https?|mailto|tel):/i.test(address);
