// Which of the clients an SDK builds on depends on whether its API has pages.

export { ClientBase as ClientKind } from './client-base';
