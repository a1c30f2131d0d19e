// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export {
  BillingProviders,
  type BillingProviderCreateResponse,
  type BillingProviderListResponse,
  type BillingProviderCreateParams,
  type BillingProviderListParams,
} from './billing-providers';
export {
  Settings,
  type SettingUpsertAvalaraCredentialsResponse,
  type SettingUpsertAvalaraCredentialsParams,
} from './settings';
