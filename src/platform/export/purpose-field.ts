import { text } from '../http/fields.ts';

const longest = 200;
/** Words that stand for a purpose without being one. */
const empty = /^(muu|muut|muu syy|muu tarkoitus|other|other purpose|annat|annat syfte|övrigt|-+|\.+|x+)\W*$/i;
const isPurpose = (purpose: string) => !empty.test(purpose) && purpose.length >= 10 && /\p{L}{3}/u.test(purpose);

/** What a file with information of a case is needed for, so that whoever reads the log understands it. */
export const purposeOfFile = () => text(longest).refine(isPurpose, 'purpose');
