/**
 * The functions of Kubernetes' CEL: under the name of the runtime function that does the work, the forms in which an
 * expression may call it. `string.split(string)` is a method, `size(string)` a function; capital letters are type
 * parameters; `...` repeats the last argument. Sources: the CEL language definition, cel-go's `ext` package (strings,
 * math, lists, sets, encoders, two-variable comprehensions) and the API server's own libraries (`k8s.io/apiserver/pkg/cel/library`).
 */
export const LIBRARY: Readonly<Record<string, readonly string[]>> = {
  // Standard library
  size: [
    'size(string) -> int',
    'size(bytes) -> int',
    'size(list<A>) -> int',
    'size(map<A,B>) -> int',
    'string.size() -> int',
    'bytes.size() -> int',
    'list<A>.size() -> int',
    'map<A,B>.size() -> int',
  ],
  int: [
    'int(int) -> int',
    'int(uint) -> int',
    'int(double) -> int',
    'int(string) -> int',
    'int(timestamp) -> int',
    'int(duration) -> int',
  ],
  uint: ['uint(uint) -> uint', 'uint(int) -> uint', 'uint(double) -> uint', 'uint(string) -> uint'],
  double: ['double(double) -> double', 'double(int) -> double', 'double(uint) -> double', 'double(string) -> double'],
  bool: ['bool(bool) -> bool', 'bool(string) -> bool'],
  bytes: ['bytes(bytes) -> bytes', 'bytes(string) -> bytes'],
  string: [
    'string(string) -> string',
    'string(bool) -> string',
    'string(int) -> string',
    'string(uint) -> string',
    'string(double) -> string',
    'string(bytes) -> string',
    'string(timestamp) -> string',
    'string(duration) -> string',
    'string(ip) -> string',
    'string(cidr) -> string',
  ],
  dyn: ['dyn(A) -> dyn'],
  type: ['type(A) -> type'],
  timestamp: ['timestamp(timestamp) -> timestamp', 'timestamp(string) -> timestamp', 'timestamp(int) -> timestamp'],
  duration: ['duration(duration) -> duration', 'duration(string) -> duration', 'duration(int) -> duration'],
  getFullYear: ['timestamp.getFullYear() -> int', 'timestamp.getFullYear(string) -> int'],
  getMonth: ['timestamp.getMonth() -> int', 'timestamp.getMonth(string) -> int'],
  getDate: ['timestamp.getDate() -> int', 'timestamp.getDate(string) -> int'],
  getDayOfMonth: ['timestamp.getDayOfMonth() -> int', 'timestamp.getDayOfMonth(string) -> int'],
  getDayOfWeek: ['timestamp.getDayOfWeek() -> int', 'timestamp.getDayOfWeek(string) -> int'],
  getDayOfYear: ['timestamp.getDayOfYear() -> int', 'timestamp.getDayOfYear(string) -> int'],
  getHours: ['timestamp.getHours() -> int', 'timestamp.getHours(string) -> int', 'duration.getHours() -> int'],
  getMinutes: ['timestamp.getMinutes() -> int', 'timestamp.getMinutes(string) -> int', 'duration.getMinutes() -> int'],
  getSeconds: ['timestamp.getSeconds() -> int', 'timestamp.getSeconds(string) -> int', 'duration.getSeconds() -> int'],
  getMilliseconds: [
    'timestamp.getMilliseconds() -> int',
    'timestamp.getMilliseconds(string) -> int',
    'duration.getMilliseconds() -> int',
  ],

  // Strings
  startsWith: ['string.startsWith(string) -> bool'],
  endsWith: ['string.endsWith(string) -> bool'],
  contains: ['string.contains(string) -> bool'],
  matches: ['string.matches(string) -> bool', 'matches(string, string) -> bool'],
  find: ['string.find(string) -> string'],
  findAll: ['string.findAll(string) -> list<string>', 'string.findAll(string, int) -> list<string>'],
  charAt: ['string.charAt(int) -> string'],
  indexOf: ['string.indexOf(string) -> int', 'string.indexOf(string, int) -> int', 'list<A>.indexOf(A) -> int'],
  lastIndexOf: [
    'string.lastIndexOf(string) -> int',
    'string.lastIndexOf(string, int) -> int',
    'list<A>.lastIndexOf(A) -> int',
  ],
  lowerAscii: ['string.lowerAscii() -> string'],
  upperAscii: ['string.upperAscii() -> string'],
  trim: ['string.trim() -> string'],
  replace: ['string.replace(string, string) -> string', 'string.replace(string, string, int) -> string'],
  split: ['string.split(string) -> list<string>', 'string.split(string, int) -> list<string>'],
  substring: ['string.substring(int) -> string', 'string.substring(int, int) -> string'],
  join: ['list<string>.join() -> string', 'list<string>.join(string) -> string'],
  reverse: ['string.reverse() -> string', 'list<A>.reverse() -> list<A>'],
  quote: ['strings.quote(string) -> string'],
  format: ['string.format(list<dyn>) -> string'],
  base64Encode: ['base64.encode(bytes) -> string'],
  base64Decode: ['base64.decode(string) -> bytes'],

  // Lists and sets
  includes: ['dyn.includes(dyn) -> bool'],
  isSorted: ['list<A>.isSorted() -> bool'],
  sum: ['list<A>.sum() -> A'],
  min: ['list<A>.min() -> A'],
  max: ['list<A>.max() -> A'],
  slice: ['list<A>.slice(int, int) -> list<A>'],
  flatten: ['list<A>.flatten() -> list<dyn>', 'list<A>.flatten(int) -> list<dyn>'],
  distinct: ['list<A>.distinct() -> list<A>'],
  sort: ['list<A>.sort() -> list<A>'],
  first: ['list<A>.first() -> optional<A>'],
  last: ['list<A>.last() -> optional<A>'],
  range: ['lists.range(int) -> list<int>'],
  setsContains: ['sets.contains(list<A>, list<A>) -> bool'],
  setsEquivalent: ['sets.equivalent(list<A>, list<A>) -> bool'],
  setsIntersects: ['sets.intersects(list<A>, list<A>) -> bool'],

  // Math
  greatest: ['math.greatest(A, A...) -> A', 'math.greatest(dyn, dyn...) -> dyn', 'math.greatest(list<A>) -> A'],
  least: ['math.least(A, A...) -> A', 'math.least(dyn, dyn...) -> dyn', 'math.least(list<A>) -> A'],
  ceil: ['math.ceil(double) -> double'],
  floor: ['math.floor(double) -> double'],
  round: ['math.round(double) -> double'],
  trunc: ['math.trunc(double) -> double'],
  sqrt: ['math.sqrt(double) -> double', 'math.sqrt(int) -> double', 'math.sqrt(uint) -> double'],
  abs: ['math.abs(int) -> int', 'math.abs(uint) -> uint', 'math.abs(double) -> double'],
  mathSign: ['math.sign(int) -> int', 'math.sign(uint) -> uint', 'math.sign(double) -> double'],
  isNaN: ['math.isNaN(double) -> bool'],
  isInf: ['math.isInf(double) -> bool'],
  isFinite: ['math.isFinite(double) -> bool'],
  bitAnd: ['math.bitAnd(int, int) -> int', 'math.bitAnd(uint, uint) -> uint'],
  bitOr: ['math.bitOr(int, int) -> int', 'math.bitOr(uint, uint) -> uint'],
  bitXor: ['math.bitXor(int, int) -> int', 'math.bitXor(uint, uint) -> uint'],
  bitNot: ['math.bitNot(int) -> int', 'math.bitNot(uint) -> uint'],
  bitShiftLeft: ['math.bitShiftLeft(int, int) -> int', 'math.bitShiftLeft(uint, int) -> uint'],
  bitShiftRight: ['math.bitShiftRight(int, int) -> int', 'math.bitShiftRight(uint, int) -> uint'],

  // Optionals; their methods that look inside are the generator's
  optionalOf: ['optional.of(A) -> optional<A>'],
  optionalNone: ['optional.none() -> optional<A>'],
  optionalOfNonZeroValue: ['optional.ofNonZeroValue(A) -> optional<A>'],
  optionalUnwrap: ['optional.unwrap(list<optional<A>>) -> list<A>', 'list<optional<A>>.unwrapOpt() -> list<A>'],
  optionalHasValue: ['optional<A>.hasValue() -> bool'],
  optionalValue: ['optional<A>.value() -> A'],
  optionalOr: ['optional<A>.or(optional<A>) -> optional<A>'],
  optionalOrValue: ['optional<A>.orValue(A) -> A'],

  // Kubernetes
  isQuantity: ['isQuantity(string) -> bool'],
  quantity: ['quantity(string) -> quantity'],
  sign: ['quantity.sign() -> int'],
  isInteger: ['quantity.isInteger() -> bool'],
  asInteger: ['quantity.asInteger() -> int'],
  asApproximateFloat: ['quantity.asApproximateFloat() -> double'],
  addQuantity: ['quantity.add(quantity) -> quantity', 'quantity.add(int) -> quantity'],
  subtractQuantity: ['quantity.sub(quantity) -> quantity', 'quantity.sub(int) -> quantity'],
  isSemver: ['isSemver(string) -> bool', 'isSemver(string, bool) -> bool'],
  semver: ['semver(string) -> semver', 'semver(string, bool) -> semver'],
  major: ['semver.major() -> int'],
  minor: ['semver.minor() -> int'],
  patch: ['semver.patch() -> int'],
  compareTo: ['quantity.compareTo(quantity) -> int', 'semver.compareTo(semver) -> int'],
  isLessThan: ['quantity.isLessThan(quantity) -> bool', 'semver.isLessThan(semver) -> bool'],
  isGreaterThan: ['quantity.isGreaterThan(quantity) -> bool', 'semver.isGreaterThan(semver) -> bool'],
  ip: ['ip(string) -> ip', 'cidr.ip() -> ip'],
  isIP: ['isIP(string) -> bool'],
  isCanonicalIp: ['ip.isCanonical(string) -> bool'],
  family: ['ip.family() -> int'],
  isUnspecified: ['ip.isUnspecified() -> bool'],
  isLoopback: ['ip.isLoopback() -> bool'],
  isLinkLocalMulticast: ['ip.isLinkLocalMulticast() -> bool'],
  isLinkLocalUnicast: ['ip.isLinkLocalUnicast() -> bool'],
  isGlobalUnicast: ['ip.isGlobalUnicast() -> bool'],
  cidr: ['cidr(string) -> cidr'],
  isCIDR: ['isCIDR(string) -> bool'],
  containsIP: ['cidr.containsIP(ip) -> bool', 'cidr.containsIP(string) -> bool'],
  containsCIDR: ['cidr.containsCIDR(cidr) -> bool', 'cidr.containsCIDR(string) -> bool'],
  prefixLength: ['cidr.prefixLength() -> int'],
  masked: ['cidr.masked() -> cidr'],
  url: ['url(string) -> url'],
  isURL: ['isURL(string) -> bool'],
  getScheme: ['url.getScheme() -> string'],
  getHost: ['url.getHost() -> string'],
  getHostname: ['url.getHostname() -> string'],
  getPort: ['url.getPort() -> string'],
  getEscapedPath: ['url.getEscapedPath() -> string'],
  getQuery: ['url.getQuery() -> map<string,list<string>>'],
  namedFormat: ['format.named(string) -> optional<format>'],
  dns1123Label: ['format.dns1123Label() -> format'],
  dns1123Subdomain: ['format.dns1123Subdomain() -> format'],
  dns1035Label: ['format.dns1035Label() -> format'],
  qualifiedName: ['format.qualifiedName() -> format'],
  dns1123LabelPrefix: ['format.dns1123LabelPrefix() -> format'],
  dns1123SubdomainPrefix: ['format.dns1123SubdomainPrefix() -> format'],
  dns1035LabelPrefix: ['format.dns1035LabelPrefix() -> format'],
  labelValue: ['format.labelValue() -> format'],
  uriFormat: ['format.uri() -> format'],
  uuidFormat: ['format.uuid() -> format'],
  byteFormat: ['format.byte() -> format'],
  dateFormat: ['format.date() -> format'],
  datetimeFormat: ['format.datetime() -> format'],
  validate: ['format.validate(string) -> optional<list<string>>'],
  undecidable: [
    'authorizer.path(string) -> authorizer',
    'authorizer.group(string) -> authorizer',
    'authorizer.serviceAccount(string, string) -> authorizer',
    'authorizer.resource(string) -> authorizer',
    'authorizer.subresource(string) -> authorizer',
    'authorizer.namespace(string) -> authorizer',
    'authorizer.name(string) -> authorizer',
    'authorizer.check(string) -> authorizer',
    'authorizer.fieldSelector(string) -> authorizer',
    'authorizer.labelSelector(string) -> authorizer',
    'authorizer.allowed() -> bool',
    'authorizer.errored() -> bool',
    'authorizer.error() -> string',
    'authorizer.reason() -> string',
  ],
};

/** A form in which a function may be called, still as text. */
export interface Overload {
  /** The runtime's name for the function that does the work. */
  readonly runtime: string;
  /** The type before the dot of a method; undefined for a function. */
  readonly receiver: string | undefined;
  readonly parameters: readonly string[];
  /** Whether the last parameter may be repeated. */
  readonly isVariadic: boolean;
  readonly result: string;
}

/** All functions and methods by name: a function's whole name with its dots, a method's behind a dot: `.split`. */
export function overloadsByName(): ReadonlyMap<string, readonly Overload[]> {
  table ??= readTable();
  return table;
}

let table: ReadonlyMap<string, readonly Overload[]> | undefined;

// Namespaces of functions; every other word before a dot is the receiver's type. Types and namespaces share the words
// `ip`, `format` and `optional`: their functions take their place by name.
const NAMESPACED: ReadonlySet<string> = new Set(
  Object.values(LIBRARY)
    .flat()
    .filter((text) =>
      /^(?:strings|base64|lists|sets|math|optional)\.|^ip\.isCanonical|^format\.(?!validate)/.test(text),
    ),
);

function readTable(): ReadonlyMap<string, readonly Overload[]> {
  const byName = new Map<string, Overload[]>();
  for (const [runtime, texts] of Object.entries(LIBRARY)) {
    for (const text of texts) {
      const [, head = '', args = '', result = ''] = /^(.*?)\(([^)]*)\) -> (.*)$/.exec(text) ?? [];
      const isMethod = head.includes('.') && !NAMESPACED.has(text);
      const dot = head.lastIndexOf('.');
      const name = isMethod ? head.slice(dot) : head;
      const overloads = byName.get(name) ?? [];
      overloads.push({
        runtime,
        receiver: isMethod ? head.slice(0, dot) : undefined,
        parameters: splitTypes(args.replace('...', '')),
        isVariadic: args.endsWith('...'),
        result,
      });
      byName.set(name, overloads);
    }
  }
  return byName;
}

// Commas separate parameters, but not those between angle brackets.
function splitTypes(text: string): readonly string[] {
  return text === '' ? [] : text.split(/,(?![^<]*>)/).map((type) => type.trim());
}
