// npm run build: compiles into dist whatever its state.
import { build, install } from './prepare.mjs';

install();
await build({ force: true });
