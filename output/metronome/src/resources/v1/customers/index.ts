// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export {
  Alerts,
  type CustomerAlert,
  type AlertRetrieveResponse,
  type AlertRetrieveParams,
  type AlertListParams,
  type AlertResetParams,
  type CustomerAlertsCursorPageWithoutLimit,
} from './alerts';
export {
  Commits,
  type CommitCreateResponse,
  type CommitUpdateEndDateResponse,
  type CommitCreateParams,
  type CommitListParams,
  type CommitUpdateEndDateParams,
} from './commits';
export {
  Credits,
  type CreditCreateResponse,
  type CreditUpdateEndDateResponse,
  type CreditCreateParams,
  type CreditListParams,
  type CreditUpdateEndDateParams,
} from './credits';
export {
  Customers,
  type Customer,
  type CustomerDetail,
  type CustomerCreateResponse,
  type CustomerRetrieveResponse,
  type CustomerArchiveResponse,
  type CustomerArchiveBillingConfigurationsResponse,
  type CustomerListBillableMetricsResponse,
  type CustomerPreviewEventsResponse,
  type CustomerRetrieveBillingConfigurationsResponse,
  type CustomerSetBillingConfigurationsResponse,
  type CustomerSetNameResponse,
  type CustomerCreateParams,
  type CustomerRetrieveParams,
  type CustomerListParams,
  type CustomerArchiveParams,
  type CustomerArchiveBillingConfigurationsParams,
  type CustomerListBillableMetricsParams,
  type CustomerPreviewEventsParams,
  type CustomerRetrieveBillingConfigurationsParams,
  type CustomerSetBillingConfigurationsParams,
  type CustomerSetIngestAliasesParams,
  type CustomerSetNameParams,
  type CustomerUpdateConfigParams,
  type CustomerDetailsCursorPage,
  type CustomerListBillableMetricsResponsesCursorPage,
} from './customers';
export {
  Invoices,
  type Invoice,
  type InvoiceRetrieveResponse,
  type InvoiceListBreakdownsResponse,
  type InvoiceRetrieveParams,
  type InvoiceListParams,
  type InvoiceListBreakdownsParams,
  type InvoiceRetrievePdfParams,
  type InvoicesCursorPage,
  type InvoiceListBreakdownsResponsesCursorPage,
} from './invoices';
export {
  NamedSchedules,
  type NamedScheduleRetrieveResponse,
  type NamedScheduleRetrieveParams,
  type NamedScheduleUpdateParams,
} from './named-schedules';
