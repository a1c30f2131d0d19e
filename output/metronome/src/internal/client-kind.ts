// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

// Which of the clients an SDK builds on depends on whether its API has pages.

export { ListingClient as ClientKind } from './listing-client';
