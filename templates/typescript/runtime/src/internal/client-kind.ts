// Which of the clients an SDK builds on depends on whether its API has pages.

export { ListingClient as ClientKind } from './listing-client';
