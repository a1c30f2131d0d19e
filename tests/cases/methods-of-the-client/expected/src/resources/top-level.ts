// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export interface HealthResponse {
  ok?: boolean;
}

export declare namespace TopLevel {
  export { type HealthResponse as HealthResponse };
}
