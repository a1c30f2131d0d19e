export {
  type Widget,
  type WidgetCreateParams,
  type WidgetListParams,
  Widgets,
  type WidgetsCursorPage,
} from './widgets';
