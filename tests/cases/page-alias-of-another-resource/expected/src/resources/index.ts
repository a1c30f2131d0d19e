// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export { Cards, type Card, type CardsCursorPage } from './cards';
export { Shops, type ShopListCardsParams } from './shops';
