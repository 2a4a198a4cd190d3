// The first step of `npm run docs`, without a database: what is written here is what one is migrated with.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { studySql } from './study-sql.ts';
import { wordsSql } from './words.ts';

const policies = path.join(import.meta.dirname, '..', '..', 'db', 'policies');
writeFileSync(path.join(policies, '0_words.sql'), wordsSql());
writeFileSync(path.join(policies, '0_study.sql'), studySql());
