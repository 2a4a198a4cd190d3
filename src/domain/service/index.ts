import { changeService } from './change-service.ts';
import { closeService } from './close-service.ts';
import { exportServices } from './export-services.ts';
import { listServices } from './list-services.ts';
import { reopenService } from './reopen-service.ts';
import { viewService } from './view-service.ts';

export { putServices } from './exchange/put-services.ts';
export { readHsds } from './exchange/read-hsds.ts';
export { findServices, servicesForSector } from './find-services.ts';
export { serviceRow } from './pages/service-row.tsx';
export type { ServiceRow } from './service.queries.ts';

/** `/services/hsds` before `/services/:serviceId`. */
export const serviceEndpoints = [listServices, exportServices, viewService, changeService, closeService, reopenService];
