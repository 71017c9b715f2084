import { CelObject, NONE, Optional, noOverload } from '../value.ts';
import type { CelValue } from '../value.ts';

/** A format that Kubernetes knows by name, such as `dns1123Label`. */
export class NamedFormat extends CelObject {
  readonly name: string;
  readonly #problemsOf: (text: string) => readonly string[];

  constructor(name: string, problemsOf: (text: string) => readonly string[]) {
    super();
    this.name = name;
    this.#problemsOf = problemsOf;
  }

  get typeName(): string {
    return 'kubernetes.NamedFormat';
  }

  override equals(other: CelObject): boolean {
    return other instanceof NamedFormat && other.name === this.name;
  }

  /** What is wrong with the text; nothing when it has the format. */
  problemsOf(text: string): readonly string[] {
    return this.#problemsOf(text);
  }
}

const LABEL = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const NAME_PART = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

// Sources: k8s.io/apimachinery/pkg/util/validation (names and labels), k8s.io/kube-openapi/pkg/validation/strfmt (the others).
const dns1123LabelFormat = byPattern(
  'dns1123Label',
  63,
  /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
  'lower case letters, digits and "-", with a letter or digit at both ends',
);
const dns1123SubdomainFormat = named('dns1123Subdomain', (text) => [
  ...tooLong(text, 253),
  ...(text.split('.').every((label) => new RegExp(`^${LABEL}$`).test(label))
    ? []
    : ['must be lower case letters, digits, "-" and ".", each part with a letter or digit at both ends']),
]);
const dns1035LabelFormat = byPattern(
  'dns1035Label',
  63,
  /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/,
  'lower case letters, digits and "-", with a letter first and a letter or digit last',
);
const labelValueFormat = named('labelValue', (text) =>
  text === ''
    ? []
    : [
        ...tooLong(text, 63),
        ...(NAME_PART.test(text)
          ? []
          : ['must be letters, digits, "-", "_" and ".", with a letter or digit at both ends']),
      ],
);
const qualifiedNameFormat = named('qualifiedName', (text) => {
  const parts = text.split('/');
  if (parts.length > 2) return ['must be a name, or a DNS subdomain, "/" and a name'];
  const [prefix, name = ''] = parts.length === 2 ? parts : [undefined, text];
  const prefixProblems =
    prefix === undefined
      ? []
      : prefix === ''
        ? ['prefix part must not be empty']
        : dns1123SubdomainFormat.problemsOf(prefix).map((problem) => `prefix part ${problem}`);
  const nameProblems =
    name === ''
      ? ['name part must not be empty']
      : [
          ...tooLong(name, 63),
          ...(NAME_PART.test(name)
            ? []
            : ['name part must be letters, digits, "-", "_" and ".", with a letter or digit at both ends']),
        ];
  return [...prefixProblems, ...nameProblems];
});
const uri = byPattern('uri', 10_000, /^(?:[A-Za-z][A-Za-z0-9+.-]*:\S+|\/\S*)$/, 'an absolute URL or path');
const uuid = byPattern('uuid', 36, /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i, 'a UUID');
const byte = byPattern(
  'byte',
  10_000_000,
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  'base64',
);
const date = named('date', (text) => (isDate(text) ? [] : ['must be a date such as 2006-01-02']));
const datetime = named('datetime', (text) => {
  const isDatetime = /^\d{4}-\d\d-\d\d[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)$/.test(
    text,
  );
  return isDatetime && isDate(text.slice(0, 10)) ? [] : ['must be a date and time such as 2006-01-02T15:04:05Z'];
});

const FORMATS: ReadonlyMap<string, NamedFormat> = new Map(
  [
    dns1123LabelFormat,
    dns1123SubdomainFormat,
    dns1035LabelFormat,
    prefixOf('dns1123LabelPrefix', dns1123LabelFormat),
    prefixOf('dns1123SubdomainPrefix', dns1123SubdomainFormat),
    prefixOf('dns1035LabelPrefix', dns1035LabelFormat),
    labelValueFormat,
    qualifiedNameFormat,
    uri,
    uuid,
    byte,
    date,
    datetime,
  ].map((format) => [format.name, format]),
);

/** `format.named(name)`: an optional, none for a name that Kubernetes does not know. */
export function namedFormat(name: CelValue): CelValue {
  if (typeof name !== 'string') return noOverload('format.named', name);
  const format = FORMATS.get(name);
  return format === undefined ? NONE : new Optional(format);
}

/** `format.validate(text)`: none when the text has the format, else an optional list of what is wrong. */
export function validate(format: CelValue, text: CelValue): CelValue {
  if (!(format instanceof NamedFormat) || typeof text !== 'string') return noOverload('validate', format, text);
  const problems = format.problemsOf(text);
  return problems.length === 0 ? NONE : new Optional(problems);
}

/** `format.dns1123Label()`. */
export function dns1123Label(): NamedFormat {
  return dns1123LabelFormat;
}

/** `format.dns1123Subdomain()`. */
export function dns1123Subdomain(): NamedFormat {
  return dns1123SubdomainFormat;
}

/** `format.dns1035Label()`. */
export function dns1035Label(): NamedFormat {
  return dns1035LabelFormat;
}

/** `format.qualifiedName()`. */
export function qualifiedName(): NamedFormat {
  return qualifiedNameFormat;
}

/** `format.dns1123LabelPrefix()`: what `generateName` may be. */
export function dns1123LabelPrefix(): NamedFormat {
  return prefixOf('dns1123LabelPrefix', dns1123LabelFormat);
}

/** `format.dns1123SubdomainPrefix()`. */
export function dns1123SubdomainPrefix(): NamedFormat {
  return prefixOf('dns1123SubdomainPrefix', dns1123SubdomainFormat);
}

/** `format.dns1035LabelPrefix()`. */
export function dns1035LabelPrefix(): NamedFormat {
  return prefixOf('dns1035LabelPrefix', dns1035LabelFormat);
}

/** `format.labelValue()`. */
export function labelValue(): NamedFormat {
  return labelValueFormat;
}

/** `format.uri()`. */
export function uriFormat(): NamedFormat {
  return uri;
}

/** `format.uuid()`. */
export function uuidFormat(): NamedFormat {
  return uuid;
}

/** `format.byte()`. */
export function byteFormat(): NamedFormat {
  return byte;
}

/** `format.date()`. */
export function dateFormat(): NamedFormat {
  return date;
}

/** `format.datetime()`. */
export function datetimeFormat(): NamedFormat {
  return datetime;
}

function named(name: string, problemsOf: (text: string) => readonly string[]): NamedFormat {
  return new NamedFormat(name, problemsOf);
}

function byPattern(name: string, longest: number, pattern: RegExp, meaning: string): NamedFormat {
  return named(name, (text) => [...tooLong(text, longest), ...(pattern.test(text) ? [] : [`must be ${meaning}`])]);
}

// A prefix may end in a "-", since a suffix follows.
function prefixOf(name: string, format: NamedFormat): NamedFormat {
  return named(name, (text) => format.problemsOf(text.replace(/-$/, 'a')));
}

function tooLong(text: string, longest: number): readonly string[] {
  return text.length > longest ? [`must be no more than ${longest} characters`] : [];
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(match[3]);
}
