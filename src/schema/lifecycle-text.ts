import type { ApiLife, CustomApiLife, LifecycleTable } from './lifecycle-format.ts';
import { rowsWith, sectionsOf, tableText } from './table-text.ts';

/** The table of lives, read from its text. Nothing is taken apart before it is asked for. */
export interface LifecycleReader {
  /** The life of one of Kubernetes' own APIs; undefined where nothing is known of it. */
  of(apiVersion: string, kind: string): ApiLife | undefined;
  /** What is known of an API version of a project. */
  ofCustom(apiVersion: string): readonly CustomApiLife[];
  /** All of Kubernetes' own. */
  apis(): readonly ApiLife[];
}

/** The table as a text: Kubernetes' own APIs, and those of projects. */
export function lifecycleText({ apis, customApis }: LifecycleTable): string {
  return tableText([
    apis.map((row) => row.join(' ')),
    customApis.map(([apiVersion, ...rest]) => `${apiVersion} ${JSON.stringify(rest)}`),
  ]);
}

/** Opens the text that `lifecycleText` wrote. */
export function readLifecycle(text: string): LifecycleReader {
  const [apis = '', customApis = ''] = sectionsOf(text);
  return {
    of(apiVersion, kind) {
      const [rest] = rowsWith(apis, apiVersion, kind);
      return rest === undefined ? undefined : lifeOf(apiVersion, kind, rest.split(' '));
    },
    ofCustom: (apiVersion) =>
      rowsWith(customApis, apiVersion).map((rest): CustomApiLife => [
        apiVersion,
        ...(JSON.parse(rest) as RestOfCustomLife),
      ]),
    apis: () =>
      apis.split('\n').map((row) => {
        const [apiVersion = '', kind = '', ...rest] = row.split(' ');
        return lifeOf(apiVersion, kind, rest);
      }),
  };
}

type RestOfCustomLife = CustomApiLife extends readonly [string, ...infer Rest] ? Rest : never;

function lifeOf(
  apiVersion: string,
  kind: string,
  [introduced, deprecated, removed, ...use]: readonly string[],
): ApiLife {
  return [apiVersion, kind, Number(introduced), Number(deprecated), Number(removed), use.join(' ')];
}
