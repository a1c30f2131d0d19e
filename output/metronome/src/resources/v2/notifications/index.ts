// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

export {
  Notifications,
  type LifecycleEventOffsetNotificationConfig,
  type LifecycleEventSystemNotificationConfig,
  type LifecycleEventOffsetNotificationConfigsBodyCursorPageCursorField,
} from './notifications';
export {
  Offset,
  type OffsetCreateResponse,
  type OffsetRetrieveResponse,
  type OffsetArchiveResponse,
  type OffsetEditResponse,
  type OffsetCreateParams,
  type OffsetRetrieveParams,
  type OffsetListParams,
  type OffsetArchiveParams,
  type OffsetEditParams,
} from './offset';
export { System, type SystemListResponse } from './system';
