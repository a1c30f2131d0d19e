// Edits of what values may be, which types show little of: bounds, patterns, formats, defaults; and of their names.

import type { Row } from './an-operation.ts';

export const VALUE_ROWS: readonly Row[] = [
  {
    edit: 'longest text of a request property set',
    apply: ({ body }) => {
      body['properties'].free.maxLength = 5;
    },
    check: 'request-property-max-length-set',
    level: 'WARN',
    wire: 'risky',
    surface: 'nothing',
  },
  {
    edit: 'longest text of a request property lowered',
    apply: ({ body }) => {
      body['properties'].code.maxLength = 5;
    },
    check: 'request-property-max-length-decreased',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'longest text of a request property raised',
    apply: ({ body }) => {
      body['properties'].code.maxLength = 50;
    },
    check: 'request-property-max-length-increased',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'shortest text of a request property raised',
    apply: ({ body }) => {
      body['properties'].code.minLength = 5;
    },
    check: 'request-property-min-length-increased',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'shortest text of a request property lowered',
    apply: ({ body }) => {
      body['properties'].code.minLength = 1;
    },
    check: 'request-property-min-length-decreased',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'pattern of a request property added',
    apply: ({ body }) => {
      body['properties'].free.pattern = '^a';
    },
    check: 'request-property-pattern-added',
    level: 'ERR',
    wire: 'risky',
    surface: 'nothing',
    right:
      'inox, as for the other bounds: a bound that was not written often held before; `severities` of the policy makes it breaking',
  },
  {
    edit: 'pattern of a request property changed',
    apply: ({ body }) => {
      body['properties'].code.pattern = '^[a-z0-9]+$';
    },
    check: 'request-property-pattern-changed',
    level: 'WARN',
    wire: 'risky',
    surface: 'nothing',
  },
  {
    edit: 'pattern of a request property removed',
    apply: ({ body }) => {
      body['properties'].code.pattern = undefined;
    },
    check: 'request-property-pattern-removed',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'greatest number of a request property set',
    apply: ({ body }) => {
      body['properties'].pages.maximum = 900;
    },
    check: 'request-property-max-set',
    level: 'WARN',
    wire: 'risky',
    surface: 'nothing',
  },
  {
    edit: 'greatest number of a request property lowered',
    apply: ({ body }) => {
      body['properties'].size.maximum = 9;
    },
    check: 'request-property-max-decreased',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'greatest number of a request property raised',
    apply: ({ body }) => {
      body['properties'].size.maximum = 11;
    },
    check: 'request-property-max-increased',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'least number of a request property raised',
    apply: ({ body }) => {
      body['properties'].size.minimum = 2;
    },
    check: 'request-property-min-increased',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'least number of a request property made exclusive',
    apply: ({ body }) => {
      body['properties'].size = { type: 'integer', exclusiveMinimum: 1, maximum: 10 };
    },
    check: 'request-property-exclusive-min-set',
    level: 'WARN',
    wire: 'breaking',
    surface: 'nothing',
    right: 'inox: the bound itself is refused now',
  },
  {
    edit: 'more entries of a request list asked for',
    apply: ({ body }) => {
      body['properties'].marks.minItems = 2;
    },
    check: 'request-property-min-items-increased',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'fewer entries of a request list allowed',
    apply: ({ body }) => {
      body['properties'].marks.maxItems = 4;
    },
    check: 'none',
    level: '-',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'entries of a request list made unique',
    apply: ({ body }) => {
      body['properties'].marks.uniqueItems = true;
    },
    check: 'none',
    level: '-',
    wire: 'risky',
    surface: 'nothing',
  },
  {
    edit: 'step of a request number set',
    apply: ({ body }) => {
      body['properties'].size.multipleOf = 2;
    },
    check: 'none',
    level: '-',
    wire: 'risky',
    surface: 'nothing',
  },
  {
    edit: 'most properties of a request object set',
    apply: ({ body }) => {
      body['properties'].notes.maxProperties = 1;
    },
    check: 'none',
    level: '-',
    wire: 'risky',
    surface: 'nothing',
  },
  {
    edit: 'format of a request property changed',
    apply: ({ body }) => {
      body['properties'].day.format = 'date-time';
    },
    check: 'request-property-type-changed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'format of a request property removed',
    apply: ({ body }) => {
      body['properties'].day.format = undefined;
    },
    check: 'request-property-type-generalized',
    level: 'INFO',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'default of a request property changed',
    apply: ({ body }) => {
      body['properties'].code.default = 'cd';
    },
    check: 'request-property-default-value-changed',
    level: 'INFO',
    wire: 'risky',
    surface: 'nothing',
    right: 'inox: callers who send nothing get something else',
  },
  {
    edit: 'constant of a request property changed',
    apply: ({ body }) => {
      body['properties'].make.const = 'old';
    },
    check: 'request-property-const-changed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'request property became read-only',
    apply: ({ body }) => {
      body['properties'].free.readOnly = true;
    },
    check: 'request-optional-property-became-read-only',
    level: 'INFO',
    wire: 'risky',
    surface: 'breaking',
    right: 'inox: callers send it, and it is ignored or refused now; the SDK leaves it out of its params',
  },
  {
    edit: 'request object opened to other properties',
    apply: ({ body }) => {
      body['properties'].notes.additionalProperties = true;
    },
    check: 'none',
    level: '-',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'request property deprecated',
    apply: ({ body }) => {
      body['properties'].free.deprecated = true;
    },
    check: 'request-property-deprecated',
    level: 'INFO',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'request property renamed',
    apply: ({ body }) => {
      body['properties'].free_text = body['properties'].free;
      delete body['properties'].free;
    },
    check: 'request-property-removed',
    level: 'WARN',
    wire: 'breaking',
    surface: 'breaking',
    right: 'inox: what callers send has no effect any more',
  },
  {
    edit: 'value of a request enum spelled otherwise',
    apply: ({ body }) => {
      body['properties'].kind.enum = ['PAPER', 'audio'];
    },
    check: 'request-property-enum-value-removed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'longest text of a response property raised',
    apply: ({ answer }) => {
      answer['properties'].code.maxLength = 50;
    },
    check: 'response-property-max-length-increased',
    level: 'ERR',
    wire: 'risky',
    surface: 'nothing',
    right: 'inox: as one more value of an enum; a reader who counts on the bound is rare',
  },
  {
    edit: 'longest text of a response property no longer said',
    apply: ({ answer }) => {
      answer['properties'].code.maxLength = undefined;
    },
    check: 'response-property-max-length-unset',
    level: 'ERR',
    wire: 'risky',
    surface: 'nothing',
    right: 'inox, likewise',
  },
  {
    edit: 'longest text of a response property lowered',
    apply: ({ answer }) => {
      answer['properties'].code.maxLength = 10;
    },
    check: 'none',
    level: '-',
    wire: 'additive',
    surface: 'nothing',
  },
  {
    edit: 'shortest text of a response property lowered',
    apply: ({ answer }) => {
      answer['properties'].code.minLength = 1;
    },
    check: 'response-property-min-length-decreased',
    level: 'ERR',
    wire: 'risky',
    surface: 'nothing',
    right: 'inox, likewise',
  },
  {
    edit: 'greatest number of a response property raised',
    apply: ({ answer }) => {
      answer['properties'].size.maximum = 11;
    },
    check: 'response-property-max-increased',
    level: 'ERR',
    wire: 'risky',
    surface: 'nothing',
    right: 'inox, likewise',
  },
  {
    edit: 'fewer entries of a response list possible',
    apply: ({ answer }) => {
      answer['properties'].marks.minItems = undefined;
    },
    check: 'response-property-min-items-unset',
    level: 'ERR',
    wire: 'risky',
    surface: 'nothing',
    right: 'inox, likewise',
  },
  {
    edit: 'pattern of a response property changed',
    apply: ({ answer }) => {
      answer['properties'].code.pattern = '^[a-z0-9]+$';
    },
    check: 'response-property-pattern-changed',
    level: 'INFO',
    wire: 'risky',
    surface: 'nothing',
    right: 'inox: a reader who takes the text apart may meet another',
  },
  {
    edit: 'format of a response property changed',
    apply: ({ answer }) => {
      answer['properties'].day.format = 'date-time';
    },
    check: 'response-property-type-changed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'nothing',
  },
  {
    edit: 'format of a response property removed',
    apply: ({ answer }) => {
      answer['properties'].day.format = undefined;
    },
    check: 'response-property-type-generalized',
    level: 'ERR',
    wire: 'risky',
    surface: 'nothing',
    right: 'inox: a document may only have stopped saying it',
  },
  {
    edit: 'default of a response property changed',
    apply: ({ answer }) => {
      answer['properties'].code.default = 'cd';
    },
    check: 'response-property-default-value-changed',
    level: 'INFO',
    wire: 'docs',
    surface: 'nothing',
  },
  {
    edit: 'constant of a response property changed',
    apply: ({ answer }) => {
      answer['properties'].make.const = 'old';
    },
    check: 'response-property-const-changed',
    level: 'ERR',
    wire: 'breaking',
    surface: 'breaking',
  },
  {
    edit: 'response property became write-only',
    apply: ({ answer }) => {
      answer['properties'].free.writeOnly = true;
    },
    check: 'response-optional-property-became-write-only',
    level: 'INFO',
    wire: 'breaking',
    surface: 'nothing',
    right: 'inox: the field is answered no more',
  },
  {
    edit: 'response object opened to other properties',
    apply: ({ answer }) => {
      answer['properties'].notes.additionalProperties = true;
    },
    check: 'none',
    level: '-',
    wire: 'additive',
    surface: 'additive',
  },
  {
    edit: 'response property renamed',
    apply: ({ answer }) => {
      answer['properties'].free_text = answer['properties'].free;
      delete answer['properties'].free;
    },
    check: 'response-optional-property-removed',
    level: 'WARN',
    wire: 'breaking',
    surface: 'breaking',
    right: 'inox: who reads it gets nothing any more',
  },
];
