// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export { type Uploadable } from '../internal/uploads';
export { toFile, type ToFileInput } from '../internal/to-file';
