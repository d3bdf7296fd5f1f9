import { withoutInvisible } from "../roster/text";

/** What must not stand anywhere in a copy, and what may although it looks like it. */
export interface Secrets {
  /** Numbers and addresses that stand in cells that stay out, folded: see {@link tokensOf}. */
  readonly tokens: ReadonlySet<string>;
  /** Names of people whose rows stay out. */
  readonly names: readonly string[];
  /** Days of birth, "1965-12-18". */
  readonly births: ReadonlySet<string>;
  /** Whole texts that are public, such as the quotes of the call. */
  readonly open: ReadonlySet<string>;
  /** Tokens that are public: numbers of projects and units. */
  readonly openTokens: ReadonlySet<string>;
  /** Days that the call names. */
  readonly openDays: ReadonlySet<string>;
  /** Days of birth as Excel counts days: what a formula may show of one. */
  readonly birthSerials: ReadonlySet<number>;
}

/** A text for a copy, and whether something was taken out of it. */
export type Scrub = (text: string) => string;

/** Stands where something was taken out. */
export const mask = "＊＊＊";

/** What looks like an e-mail address, a document's number or a telephone number, whoever's it is. */
const patterns: readonly RegExp[] = [
  /[\w.%+-]+[@＠][\w-]+(?:\.[\w-]+)+/gu,
  // 身份证 of 18 or 15 digits, also in groups.
  /(?<![\dA-Za-z])[1-9]\d{5}[\s-]?(?:\d{4}[\s-]?\d{4}[\s-]?\d{3}[\dXx]|\d{6}[\s-]?\d{3})(?![\dA-Za-z])/gu,
  /(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/gu,
  /(?<!\d)[(（]?0\d{2,3}[)）]?[\s-]?\d{7,8}(?:-\d{1,5})?(?!\d)/gu,
  /\+\d{1,3}(?:[\s().-]*\d){7,13}(?!\d)/gu,
  // 护照、港澳台通行证.
  /(?<![\dA-Za-z])(?:[EeGgDdSsPpHhMmCcKk][A-Ha-hJ-Nj-nP-Zp-z]?\d{7,8}|[HhMm]\d{10})(?![\dA-Za-z])/gu,
  /(?<![\dA-Za-z.])\d{16,}(?![\dA-Za-z])/gu,
];
const fullDate = /(?<!\d)(\d{4})\s*([-/.年])\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*日?|(?<![\dA-Za-z])((?:19|20)\d{2})(\d{2})(\d{2})(?![\dA-Za-z])/gu;
const tokenPattern = /[\dA-Za-z@._+-]{6,}/gu;

/** Takes everything secret out of a text; what is public stays as it is. */
export function scrubber(secrets: Secrets): Scrub {
  return (text) => {
    if (text === "" || secrets.open.has(text)) return text;
    let clean = halfWidth(text);
    for (const pattern of patterns) clean = clean.replace(pattern, (found) => (isOpen(found, secrets) ? found : mask));
    clean = clean.replace(fullDate, (...found: string[]) => (isBirth(isoOf(found), secrets) ? isoOf(found).slice(0, 7) : (found[0] ?? "")));
    clean = clean.replace(tokenPattern, (found) => (secretIn(found, secrets) ? mask : found));
    for (const name of secrets.names) if (clean.includes(name)) clean = clean.replaceAll(name, mask);
    return clean === halfWidth(text) ? text : clean;
  };
}

/** The tokens of a text by which a secret is known again: six digits at least, or an address. Upper case, half width, without separators. */
export function tokensOf(text: string): readonly string[] {
  return [...halfWidth(text).matchAll(tokenPattern)].flatMap(([found]) => {
    const token = folded(found);
    // Days are everywhere; those of birth are known by themselves.
    if (/^(?:19|20)\d{2}[-.]?\d{1,2}[-.]?\d{1,2}$/u.test(token)) return [];
    return /(?:\D*\d){6}/u.test(token) || token.includes("@") ? [token] : [];
  });
}

/** Whether a text holds one of the secrets themselves: the last look at what was written. */
export function holdsSecret(text: string, secrets: Secrets): boolean {
  for (const found of text.matchAll(fullDate)) if (isBirth(isoOf(found), secrets)) return true;
  return tokensOf(text).some((token) => secrets.tokens.has(token) && !secrets.openTokens.has(token)) || secrets.names.some((name) => text.includes(name));
}

function isoOf([, year, , month, day, year8, month8, day8]: readonly (string | undefined)[]): string {
  return [year ?? year8 ?? "", (month ?? month8 ?? "").padStart(2, "0"), (day ?? day8 ?? "").padStart(2, "0")].join("-");
}

function isBirth(iso: string, { births, openDays }: Secrets): boolean {
  return births.has(iso) && !openDays.has(iso);
}

/** Days that a text names, "1966-01-01". */
export function daysIn(text: string): readonly string[] {
  return [...text.matchAll(fullDate)].map(isoOf);
}

function secretIn(found: string, { tokens, openTokens }: Secrets): boolean {
  const token = folded(found);
  return tokens.has(token) && !openTokens.has(token);
}

function isOpen(found: string, { openTokens }: Secrets): boolean {
  return openTokens.has(folded(found));
}

/** A number of a project or unit that may stand in a copy; what has the form of somebody's own number never is one. */
export function isOpenToken(token: string): boolean {
  return !/^[1-9]\d{5}(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]?$|^(?:\+?86)?1[3-9]\d{9}$|@/u.test(token);
}

function folded(token: string): string {
  return token.replace(/^[._+-]+|[._+-]+$/gu, "").toUpperCase();
}

/** Digits, letters and the signs of numbers and addresses in half width, one for one; nothing invisible between them. */
function halfWidth(text: string): string {
  return withoutInvisible(text).replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff20\uff0b\uff0d\uff0e\uff3f]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
