// File generated from our OpenAPI spec by inox. See CONTRIBUTING.md for details.

import { APIResource } from '../../core/resource';
import * as CardsAPI from '../cards';
import * as ShopsCardsAPI from './cards';
import { Cards } from './cards';
import { APIPromise } from '../../core/api-promise';
import { RequestOptions } from '../../internal/request-options';

export class Shops extends APIResource {
  cards: ShopsCardsAPI.Cards = new ShopsCardsAPI.Cards(this._client);

  card(options?: RequestOptions): APIPromise<CardsAPI.Card> {
    return this._client.get('/shops/card', options);
  }
}

Shops.Cards = Cards;

export declare namespace Shops {
  export { Cards as Cards };
}
