// npm run serve: the real mode, configured by the environment.
import { launch } from './launch.mjs';

await launch(['serve', ...process.argv.slice(2)]);
