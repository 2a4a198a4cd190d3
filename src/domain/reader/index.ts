export { Readers, ReadersByClass } from './pages/Readers.tsx';
export { readReaders } from './reader.queries.ts';
export type { ReaderRow } from './reader.ts';
