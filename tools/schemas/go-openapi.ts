/** What the Go source of the API server's schema says of one field, and the published JSON leaves out. */
export interface GoField {
  /** Values of the field itself. */
  readonly values?: readonly string[];
  /** Values of the items of a list, or of the entries of a map. */
  readonly itemValues?: readonly string[];
  /** A default that is not the type's zero. */
  readonly default?: string | number | boolean;
}

/** Fields by definition (see {@link goNameOf}) and name. */
export type GoFields = ReadonlyMap<string, ReadonlyMap<string, GoField>>;

const FUNCTION = /^func (schema_\w+)\(/u;
/** In gofmt's layout a field of the type itself stands under five tabs, and what is said of it under seven. */
const FIELD = /^\t{5}"([^"]+)": \{$/u;
const VALUES = /^(\t+)Enum:\s+\[\]interface\{\}\{(.*)\},$/u;
const DEFAULT = /^\t{7}Default:\s+("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false),$/u;
const OWN_TABS = 7;

/** Reads `zz_generated.openapi.go`: its enums and defaults, which upstream leaves out of swagger.json. */
export function readGoOpenApi(text: string): GoFields {
  const definitions = new Map<string, Map<string, GoField>>();
  let fields: Map<string, GoField> | undefined;
  let name: string | undefined;
  const note = (what: GoField): void => {
    if (fields !== undefined && name !== undefined) fields.set(name, { ...fields.get(name), ...what });
  };
  for (const line of text.split('\n')) {
    const definition = FUNCTION.exec(line)?.[1];
    if (definition !== undefined) {
      fields = new Map();
      name = undefined;
      definitions.set(definition, fields);
      continue;
    }
    name = FIELD.exec(line)?.[1] ?? name;
    const [, tabs = '', listed] = VALUES.exec(line) ?? [];
    if (listed !== undefined) {
      const values = stringsIn(listed);
      note(tabs.length === OWN_TABS ? { values } : { itemValues: values });
    }
    const written = DEFAULT.exec(line)?.[1];
    if (written !== undefined && !['""', '0', 'false'].includes(written))
      note({ default: JSON.parse(written) as string | number | boolean });
  }
  return definitions;
}

function stringsIn(listed: string): readonly string[] {
  return [...listed.matchAll(/"(?:[^"\\]|\\.)*"/gu)].map(([quoted]) => JSON.parse(quoted) as string);
}

/** The function that makes a definition of swagger.json, or undefined for one that is not generated there. */
export function goNameOf(definition: string): string | undefined {
  const api = /^io\.k8s\.api\.([\w.-]+)\.(v\w+)\.(\w+)$/u.exec(definition);
  if (api !== null) return `schema_k8sio_api_${api[1] ?? ''}_${api[2] ?? ''}_${api[3] ?? ''}`;
  const other = /^io\.k8s\..*?pkg\.apis\.(\w+)\.(v\w+)\.(\w+)$/u.exec(definition);
  return other === null ? undefined : `schema_pkg_apis_${other[1] ?? ''}_${other[2] ?? ''}_${other[3] ?? ''}`;
}
