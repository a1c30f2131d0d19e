// Words that the printers of an SDK say whatever its API: those of TypeScript, of generated tests, of the
// runtime's public names. A law test holds the list against the texts in the sources of the emitters.

const SOURCES = `
  accept await boolean build class const contributing declare details error event export extends fetches from function
  generated import index interface internal level limit member method namespace never null number object optional
  options override page pages param params parse path promise query readonly record request resource resources response
  return static string token types undefined union unknown unwrap upload uploadable uploads utils variant verify void
  apipromise apiresource pagepromise requestoptions standardwebhooks multipart octet stream openapi typescript`;

const TESTS = `
  async asresponse baseurl being buffer cause client constructor correctly describe disabled ensure expect fetch floor
  found instance instead invalid msgid mock order passed passing process rawresponse rejects responsepromise server
  skip test throw toequal tohavebeencalled tobeinstanceof withoptions withresponse wrongkey`;

const README = `
  catch checking console dispatcher entries global headers instanceof localhost logger loglevel message nextpage print
  proxy proxies retries status timeout undici`;

const MIGRATIONS = `
  added became become before after changed compared different left moved named needs nothing renamed removed retyped
  same stayed takes were which`;

/** What else stands in the texts of the emitters, printed or not. */
const EMITTERS = `
  aaaaaaaaaa ach acl aliases amp arg ats automatically bar calls casings cpu crm debugger dns doesn eeoc
  elided eval fallthrough git gpu handlebars handler hbs headline helpers hris hub img inox intersection kyb
  kyc legacy lfs linked literals local mailto markdown matching memory millisecond minute model mongo morph msg
  mustache nft nginx official opening overloads payload plan port prism prop prose proto quot requires saml
  samples shields short sku sms ssh sso stash steady str suggest surer survive svg terminal thing timestamp
  triple unnamed validator variants vjcm whsec word wrong`;

/** In lower case. */
export const PRINTED_WORDS: ReadonlySet<string> = new Set(
  [SOURCES, TESTS, README, MIGRATIONS, EMITTERS].flatMap((words) => words.split(/\s+/).filter((word) => word !== '')),
);

/** The words of files that every SDK has: said of a path, they say nothing of the API. */
export const FILE_NAMES = `
  src core internal utils decoders lib resources tests api-resources examples scripts docs migrations README
  .github workflows release-please release-please-manifest release-please-config CHANGELOG CONTRIBUTING LICENSE SECURITY
  api-promise auth base64 body browser builtin-types bytes client client-base client-kind client-settings credentials
  deadline decode-stream detect-platform env error errors event-rules formats headers index jsonl line listing-client
  log oauth pagination parse path qs query redact redirect request-call request-options resource retry shim-types shims
  sleep sse streaming stringify to-file types uploads url uuid values version shared top-level
  build refuse-publish package prettierignore prettierrc gitignore stats tsconfig dist-src vitest config keep`;
