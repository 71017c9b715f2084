/** A credential that a text shows. */
export interface Credential {
  /** What it is, with its article: `a GitHub token`. */
  readonly shown: string;
  /** Only the public half, which is of no use by itself. */
  readonly isIdentifier: boolean;
}

/**
 * The first credential of a known format in a text, or undefined. `outer` and `inner` are the last names that lead to the text
 * (`datadog`, `apiKey`), since some vendors' tokens have no form of their own and are known by such a name alone.
 * Takes time linear in the text's length: no pattern holds an unbounded repetition that another part could share.
 */
export function credentialIn(text: string, outer: string, inner: string): Credential | undefined {
  if (MAYBE_PREFIXED.test(text)) {
    const format = PREFIXED.find(({ pattern, isReal }) => {
      const found = pattern.exec(text)?.[0];
      return found !== undefined && (isReal === undefined || isReal(found));
    });
    if (format !== undefined) return { shown: format.shown, isIdentifier: format.isIdentifier ?? false };
  }
  // Each of these tokens has a digit, which most texts have not.
  if (!/\d/u.test(text)) return undefined;
  const isNamed = namesVendor(outer, inner);
  if (!isNamed && !MAYBE_NAMED.test(text)) return undefined;
  const assigned = isNamed ? `${outer}.${inner}=${text}` : text;
  const format = NAMED.find(({ pattern }) => /\d/u.test(pattern.exec(assigned)?.groups?.['token'] ?? ''));
  return format === undefined ? undefined : { shown: format.shown, isIdentifier: false };
}

/** The names that lead to texts are few, and the same in one object after another. */
const VENDOR_NAMES = new Map<string, Map<string, boolean>>();
const MOST_NAMES = 10_000;
let namesKnown = 0;

function namesVendor(outer: string, inner: string): boolean {
  let byOuter = VENDOR_NAMES.get(inner);
  const known = byOuter?.get(outer);
  if (known !== undefined) return known;
  const names = `${outer}.${inner}`;
  const isNamed = MAYBE_NAMED.test(names) && !/checksum|sha256/iu.test(names);
  if (namesKnown >= MOST_NAMES) {
    VENDOR_NAMES.clear();
    byOuter = undefined;
    namesKnown = 0;
  }
  byOuter ??= new Map();
  VENDOR_NAMES.set(inner, byOuter.set(outer, isNamed));
  namesKnown += 1;
  return isNamed;
}

/** Whether a text holds what has the form of an AWS secret access key, which has no prefix of its own. */
export function holdsAwsSecretKey(text: string): boolean {
  for (const [candidate] of text.matchAll(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/gu)) {
    // A commit's hash has the same length.
    if (isMixed(candidate) && !/^[0-9a-f]+$/iu.test(candidate)) return true;
  }
  return false;
}

interface Format {
  readonly shown: string;
  readonly pattern: RegExp;
  readonly isIdentifier?: boolean;
  /** Told apart from ordinary text of the same form. */
  readonly isReal?: (found: string) => boolean;
}

/** One look that spares nearly all texts the others. */
const MAYBE_PREFIXED =
  /A(?:KIA|SIA|GPA|IDA|ROA|NPA)[A-Z0-9]|AIza|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|[sr]k_live_|SK[0-9a-fA-F]{8}|npm_|hvs\.|s\.[A-Za-z0-9]{24}|atlasv1|eyJ|PRIVATE KEY|NRAK-|service_account/u;

/** Sources: the vendors' own descriptions of their tokens. */
const PREFIXED: readonly Format[] = [
  {
    shown: 'a private key',
    pattern:
      /-{3,5} ?BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{3,}(?!-|(?:\s|\\[nr]){0,9}(?:["'`.…<>$*[{]|REDACTED|[Yy]our))/u,
  },
  { shown: 'a key of a Google service account', pattern: /"type"\s{0,9}:\s{0,9}"service_account"/u },
  { shown: 'a Google API key', pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/u },
  { shown: 'a GitHub token', pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22,82})/u },
  { shown: 'a GitLab token', pattern: /(?<![\w-])glpat-[\w-]{20}/u },
  { shown: 'a Slack token', pattern: /(?<![A-Za-z0-9])xox[abprs]-[A-Za-z0-9-]{10,}/u },
  { shown: 'a Stripe key', pattern: /(?<![A-Za-z0-9])[sr]k_live_[A-Za-z0-9]{10,}/u },
  { shown: 'a Twilio key', pattern: /(?<![A-Za-z0-9])SK[0-9a-fA-F]{32}(?![A-Za-z0-9])/u },
  { shown: 'an npm token', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/u },
  { shown: 'a Vault token', pattern: /(?<![\w.-])hvs\.[\w-]{24}/u },
  { shown: 'a Vault token', pattern: /(?<![\w.-])s\.[A-Za-z0-9]{24}(?![\w.-])/u, isReal: isMixed },
  { shown: 'a Terraform Cloud token', pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60}/u },
  { shown: 'a New Relic key', pattern: /(?<![A-Za-z0-9])NRAK-[A-Z0-9]{27}(?![A-Za-z0-9])/u },
  { shown: 'a JSON Web Token', pattern: /(?<![\w.-])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,8000}\.[\w-]{8}/u },
  {
    shown: 'an AWS access key id',
    pattern: /(?<![A-Za-z0-9])A(?:KIA|SIA|GPA|IDA|ROA|NPA)[A-Z0-9]{16}(?![A-Za-z0-9])/u,
    isIdentifier: true,
  },
];

const MAYBE_NAMED = /bitbucket|datadog|heroku|launchdarkly|new[_-]?relic|okta|sumo/iu;

/** Formats without a prefix: the vendor's name, at most 25 characters, an assignment and a token of the vendor's length. */
const NAMED: readonly Format[] = [
  named('a Bitbucket secret', 'bitbucket', '[\\w=-]{64}|[a-z0-9]{32}'),
  named('a Datadog key', 'datadog', '[a-f0-9]{32}|[a-z0-9]{40}'),
  named('a Heroku key', 'heroku', '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}'),
  named('a LaunchDarkly key', 'launchdarkly', '[a-z0-9_=-]{40}'),
  named('a New Relic key', 'new[_-]?relic', '[a-f0-9]{36}nral|[a-z0-9]{40}|[a-z0-9]{64}'),
  named('an Okta token', 'okta', '[a-z0-9_=-]{42}'),
  named('a Sumo Logic key', 'sumo(?:[_-]?logic)?', 'su[a-z0-9]{12}|[a-z0-9]{64}'),
];

function named(shown: string, vendor: string, token: string): Format {
  const assignment = '[\\w. -]{0,25}["\']?\\s{0,3}(?:=>|:=|=|:)\\s{0,3}["\'`]?';
  return { shown, pattern: new RegExp(`${vendor}${assignment}(?<token>${token})(?![\\w=-])`, 'iu') };
}

function isMixed(text: string): boolean {
  return /[a-z]/u.test(text) && /[A-Z]/u.test(text) && /\d/u.test(text);
}
