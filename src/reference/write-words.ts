// The first step of `npm run docs`, without a database: what is written here is what one is migrated with.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordsSql } from './words.ts';

writeFileSync(path.join(import.meta.dirname, '..', '..', 'db', 'policies', '0_words.sql'), wordsSql());
