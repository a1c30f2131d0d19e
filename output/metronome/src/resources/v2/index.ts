// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export {
  Contracts,
  type ContractRetrieveResponse,
  type ContractListResponse,
  type ContractEditResponse,
  type ContractEditCommitResponse,
  type ContractEditCreditResponse,
  type ContractGetEditHistoryResponse,
  type ContractRetrieveParams,
  type ContractListParams,
  type ContractEditParams,
  type ContractEditCommitParams,
  type ContractEditCreditParams,
  type ContractGetEditHistoryParams,
} from './contracts';
export {
  Notifications,
  type LifecycleEventOffsetNotificationConfig,
  type LifecycleEventSystemNotificationConfig,
  type LifecycleEventOffsetNotificationConfigsBodyCursorPageCursorField,
} from './notifications/index';
export { V2 } from './v2';
