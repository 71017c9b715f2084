/** The frameworks of `rules/frameworks/`, checked by the build (tools/rules-plugin.ts). */
declare module '#frameworks' {
  export const builtInFrameworks: readonly import('../model/framework.ts').Framework[];
}
