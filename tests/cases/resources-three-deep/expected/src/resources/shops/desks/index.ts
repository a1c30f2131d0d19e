// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export { Desks } from './desks';
export { Drawers, type DrawerListResponse } from './drawers';
