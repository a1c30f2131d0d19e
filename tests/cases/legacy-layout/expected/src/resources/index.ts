// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export { CardsCursorPage, Cards, type Card, type CardListParams, type CardRemoveByIDParams } from './cards';
