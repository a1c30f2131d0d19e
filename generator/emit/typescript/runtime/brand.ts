// The customer's names in the place of the imaginary company's. The runtime template speaks of Acme
// throughout; this is the only place that knows it.

/** How a customer is called in code. Each is one word there, however many the organization's name has. */
export interface Brand {
  /** `LightWorks`: the client's class, and the head of its error's. */
  readonly pascal: string;
  /** `LIGHT_WORKS`: the head of environment variables. */
  readonly constant: string;
  /** `lightWorks`: variables. */
  readonly camel: string;
  /** `light-works`: texts. */
  readonly kebab: string;
}

/** A word that starts with the company's name: `Acme`, `AcmeError`, `ACME_LOG`, `acmeClient`. */
const BRAND_WORD = /(?<![A-Za-z0-9])(?:ACME(?![A-Za-z])|Acme(?![a-z])|acme(?![a-z]))/g;

/**
 * A template's text in the customer's name.
 *
 * @throws Error if the company's name stands in a place where it is no word of its own and would survive.
 */
export function applyBrand(text: string, brand: Brand): string {
  const survivor = text.replace(BRAND_WORD, '').split('\n').find((line) => /acme/i.test(line));
  if (survivor !== undefined) throw new Error(`The template's company would survive in: ${survivor.trim()}`);
  return text.replace(BRAND_WORD, (word, offset: number) => {
    if (word === 'ACME') return brand.constant;
    if (word === 'Acme') return brand.pascal;
    return text[offset + word.length] === '-' ? brand.kebab : brand.camel;
  });
}
