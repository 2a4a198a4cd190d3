export { namedInLog } from './log-names.ts';
export { nameRules } from './name-rules.ts';
export { namedIn } from './named-in.ts';
export { Readers, ReadersByClass } from './pages/Readers.tsx';
export { readReaders, secretNames } from './reader.queries.ts';
export { readerTexts } from './reader.texts.ts';
export type { ReaderRow } from './reader.ts';
export { refuseIdentity } from './refuse-identity.ts';
export { writingTexts } from './writing.texts.ts';
