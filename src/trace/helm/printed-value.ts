/** What an action printed at one place of a manifest. */
export interface PrintedValue {
  /** The scalar as YAML reads it; undefined for mappings and lists. */
  readonly scalar: string | undefined;
  /** The value's key in the manifest. */
  readonly key: string | undefined;
  /** What the action itself printed of the value. */
  readonly own: string;
  /** The way from the block that the action printed to the value, where the action printed the keys as well. */
  readonly within: readonly string[] | undefined;
}
