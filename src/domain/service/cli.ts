export { exportServicesCommand } from './exchange/export-cli.ts';
export { importServicesCommand } from './exchange/import-cli.ts';
