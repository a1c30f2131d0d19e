// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export { DigitalCardsResource, type DigitalCards } from './digital-cards';
