// Writes src/schema/data/ from the registry's modules that modules.json pins. Usage: npm run schemas [-- --check] [-- core|crds|lifecycle].
// With --check nothing is written: it fails where the bytes would be others.
// Go is needed: it fetches the modules (about 0.6 GB at the first run, then from its cache) and checks them against its checksum database.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { type ApiModule, apiLives, saysWhen } from './api-lives.ts';
import { coreTable, type ReleaseApi, type Swagger } from './core-table.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { readGoOpenApi } from './go-openapi.ts';
import { type CrdSource, customTable, mayHoldDefinitions } from './custom-table.ts';
import { filesOf } from './module-zip.ts';
import { featureGates, type FeatureGates } from './feature-gates.ts';
import { APIS, CRD_MODULES, CUSTOM_LIVES, KUBERNETES } from './modules.ts';
import { coreText, readCore } from '../../src/schema/core-text.ts';
import { customText } from '../../src/schema/custom-text.ts';
import { lifecycleText } from '../../src/schema/lifecycle-text.ts';
import { loadTable } from '../../src/schema/load-table.ts';

const data = new URL('../../src/schema/data/', import.meta.url);
const TABLES: Readonly<Record<string, () => void>> = {
  core: () => writeTable('core', coreText(coreTable(releases(), gatesOfNewest()))),
  crds: () => {
    const { table, schemas } = customTable(projects(), packed);
    writeTable('crds', customText(table));
    writeFile('crd-schemas.bin', schemas);
  },
  // Made from the core table, which therefore comes first.
  lifecycle: () => {
    const apis = apiLives(apiModules(), readCore(loadTable('core')));
    writeTable('lifecycle', lifecycleText({ apis, customApis: CUSTOM_LIVES }));
  },
};

const isCheck = process.argv.includes('--check');
const wanted = process.argv.slice(2).filter((word) => word !== '--check');
for (const [name, write] of Object.entries(TABLES)) if (wanted.length === 0 || wanted.includes(name)) write();

function writeTable(name: string, text: string): void {
  if (/[^\n -~]/u.test(text)) throw new Error(`${name}: the reader takes ASCII alone`);
  writeFile(`${name}.txt`, Buffer.from(text, 'latin1'));
}

function writeFile(name: string, bytes: Buffer): void {
  const file = fileURLToPath(new URL(name, data));
  if (!isCheck) writeFileSync(file, bytes);
  else if (!bytes.equals(readFileSync(file))) {
    process.exitCode = 1;
    console.log(`${name} is not what the pinned modules give; run \`npm run schemas\``);
    return;
  }
  console.log(`${name}: ${bytes.length} bytes`);
}

function packed(value: object): Buffer {
  const text = JSON.stringify(value);
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

/** The releases one by one, since each takes 30 MB. */
function* releases(): Generator<ReleaseApi> {
  const swaggerFile = 'api/openapi-spec/swagger.json';
  const goFile = 'pkg/generated/openapi/zz_generated.openapi.go';
  for (const pinned of KUBERNETES) {
    const files = filesOf(pinned, (path) => path === swaggerFile || path === goFile);
    yield {
      minor: Number(pinned.version.split('.')[1]),
      swagger: JSON.parse(files.get(swaggerFile) ?? '') as Swagger,
      // Releases before 1.24 do not carry the file, so their enums are unknown and nothing is said of them.
      go: readGoOpenApi(files.get(goFile) ?? ''),
    };
  }
}

/** The modules with Go types, release by release. */
function* apiModules(): Generator<ApiModule> {
  const byMinor = groupBy(APIS, ({ version }) => Number(version.split('.')[1]));
  for (const [minor, modules] of [...byMinor].toSorted(([a], [b]) => a - b)) {
    yield { minor, files: new Map(modules.flatMap((pinned) => prefixed(pinned.module, filesOf(pinned, saysWhen)))) };
  }
}

function prefixed(module: string, files: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...files].map(([path, text]) => [`${module}/${path}`, text] as const);
}

function* projects(): Generator<CrdSource> {
  for (const pinned of CRD_MODULES) yield { pinned, files: filesOf(pinned, mayHoldDefinitions) };
}

/** The gates of all releases as the newest one tells them. */
function gatesOfNewest(): FeatureGates {
  const newest = KUBERNETES.at(-1);
  const types = APIS.findLast(({ module }) => module === 'k8s.io/api');
  if (newest === undefined || types === undefined) throw new Error('modules.json names no release');
  const featuresFile = 'pkg/features/kube_features.go';
  const features = filesOf(newest, (path) => path === featuresFile).get(featuresFile) ?? '';
  return featureGates(
    features,
    filesOf(types, (path) => /^[a-z]+\/v\w+\/types\.go$/u.test(path)),
  );
}
