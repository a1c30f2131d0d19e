// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { CursorPage } from '../core/pagination';

export interface Card {
  id?: string;
}

export type CardsCursorPage = CursorPage<Card>;
