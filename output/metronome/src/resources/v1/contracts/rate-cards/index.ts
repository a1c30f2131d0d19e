// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export {
  NamedSchedules,
  type NamedScheduleRetrieveResponse,
  type NamedScheduleRetrieveParams,
  type NamedScheduleUpdateParams,
} from './named-schedules';
export {
  ProductOrders,
  type ProductOrderUpdateResponse,
  type ProductOrderSetResponse,
  type ProductOrderUpdateParams,
  type ProductOrderSetParams,
} from './product-orders';
export {
  RateCards,
  type RateCardCreateResponse,
  type RateCardRetrieveResponse,
  type RateCardUpdateResponse,
  type RateCardListResponse,
  type RateCardArchiveResponse,
  type RateCardRetrieveRateScheduleResponse,
  type RateCardCreateParams,
  type RateCardRetrieveParams,
  type RateCardUpdateParams,
  type RateCardListParams,
  type RateCardArchiveParams,
  type RateCardRetrieveRateScheduleParams,
  type RateCardListResponsesCursorPage,
} from './rate-cards';
export {
  Rates,
  type RateListResponse,
  type RateAddResponse,
  type RateAddManyResponse,
  type RateListParams,
  type RateAddParams,
  type RateAddManyParams,
  type RateListResponsesCursorPage,
} from './rates';
