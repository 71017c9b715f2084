import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OpenAPIBackend, type Document, type ParsedRequest } from 'openapi-backend';
import { afterEach } from 'vitest';
import { HANDLERS, type Reply } from './mock-handlers.ts';
import { type GitHubState, newState } from './mock-state.ts';

/** The rights of a token by their names in a workflow: `read`, `write`, or not at all. */
export type Rights = Readonly<Record<string, 'read' | 'write'>>;

/** What GitHub gives a run of a repository's own branch where the workflow asks for all of it. */
export const ALL_RIGHTS: Rights = {
  contents: 'read',
  checks: 'write',
  issues: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
};
/** What a run for a fork's pull request has at most, whatever the workflow asks for. */
export const FORK_RIGHTS: Rights = {
  contents: 'read',
  checks: 'read',
  issues: 'read',
  'pull-requests': 'read',
  'security-events': 'read',
};

/** What goes wrong on purpose: an answer, silence, or a connection that breaks. */
export type Fault =
  | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
  | 'hang'
  | 'drop';

/** A request as it came, and what it was answered. */
export interface Call {
  /** As the description names it: `code-scanning/upload-sarif`; `unknown` where it has no such call. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly status: number | 'hang' | 'drop';
}

export interface MockApi {
  /** What `GITHUB_API_URL` is to be. */
  readonly url: string;
  readonly state: GitHubState;
  readonly calls: readonly Call[];
  /** What GitHub would have refused for being wrong, and so is a mistake of ours, as sentences. */
  readonly mistakes: readonly string[];
  /** The next so many calls of an operation go wrong. */
  fail(operation: string, fault: Fault, times?: number): void;
}

export interface MockOptions {
  /** The rights of each token that is known. */
  readonly tokens?: Readonly<Record<string, Rights>>;
  /** Where the API lies: `/api/v3` for an Enterprise Server, which also knows fewer fields. */
  readonly basePath?: string;
  readonly state?: Partial<GitHubState>;
}

/** The token that has all rights where nothing else is said. */
export const TOKEN = 'ghs_token-of-the-job';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/**
 * GitHub's REST API on a port of this machine: each request is checked against GitHub's own description of it, for its
 * authorization and for the right that it needs, then answered out of a state that it changes. Ends with the test.
 */
export async function mockApi(options: MockOptions = {}): Promise<MockApi> {
  const { tokens = { [TOKEN]: ALL_RIGHTS }, basePath = '', state: seed = {} } = options;
  const api = new OpenAPIBackend({
    definition: descriptionOf(basePath === '' ? 'api.github.com.json' : 'ghes-3.19.json'),
    quick: true,
    apiRoot: basePath === '' ? '/' : basePath,
    ajvOpts: { strict: false, validateFormats: false },
  });
  await api.init();
  const server: Server = {
    api,
    tokens,
    state: { ...newState(), ...seed },
    calls: [],
    mistakes: [],
    faults: new Map(),
  };
  const http = createServer((request, response) => {
    answer(server, request, response).catch((error: unknown) => {
      server.mistakes.push(`The mock itself: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  closers.push(
    () =>
      new Promise((resolve) => {
        http.close(() => {
          resolve();
        });
        http.closeAllConnections();
      }),
  );
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}${basePath}`,
    state: server.state,
    calls: server.calls,
    mistakes: server.mistakes,
    fail: (operation, fault, times = 1) => {
      server.faults.set(operation, [
        ...(server.faults.get(operation) ?? []),
        ...Array.from({ length: times }, () => fault),
      ]);
    },
  };
}

interface Server {
  readonly api: OpenAPIBackend;
  readonly tokens: Readonly<Record<string, Rights>>;
  readonly state: GitHubState;
  readonly calls: Call[];
  readonly mistakes: string[];
  readonly faults: Map<string, readonly Fault[]>;
}

/** Which right each operation needs. Sources: the reference of each call, and github/docs, "Permissions required for GitHub Apps". */
const NEEDS: Readonly<Record<string, readonly [right: string, level: 'read' | 'write']>> = {
  'users/get-authenticated': ['contents', 'read'],
  'repos/get': ['contents', 'read'],
  'code-scanning/upload-sarif': ['security-events', 'write'],
  'code-scanning/get-sarif': ['security-events', 'read'],
  'issues/list-comments': ['pull-requests', 'read'],
  'issues/get-comment': ['pull-requests', 'read'],
  'issues/create-comment': ['pull-requests', 'write'],
  'issues/update-comment': ['pull-requests', 'write'],
  'issues/delete-comment': ['pull-requests', 'write'],
  'pulls/get': ['pull-requests', 'read'],
  'pulls/list-files': ['pull-requests', 'read'],
  'pulls/list-reviews': ['pull-requests', 'read'],
  'pulls/create-review': ['pull-requests', 'write'],
  'pulls/list-review-comments': ['pull-requests', 'read'],
  'checks/create': ['checks', 'write'],
  'checks/update': ['checks', 'write'],
  'checks/get': ['checks', 'read'],
  'checks/list-for-ref': ['checks', 'read'],
};

async function answer(server: Server, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await textOf(request);
  const parsed = server.api.router.parseRequest({
    method: request.method ?? '',
    path: request.url ?? '',
    headers: headersOf(request),
    ...(text === '' ? {} : { body: text }),
  });
  const operation = server.api.router.matchOperation(parsed, true)?.operationId ?? 'unknown';
  const [fault, ...later] = server.faults.get(operation) ?? [];
  server.faults.set(operation, later);
  const reply = fault ?? replyOf(server, parsed, operation);
  server.calls.push({
    operation,
    method: parsed.method,
    path: parsed.path,
    authorization: request.headers.authorization,
    body: parsed.requestBody as unknown,
    status: typeof reply === 'string' ? reply : reply.status,
  });
  if (reply === 'hang') return;
  if (reply === 'drop') {
    response.destroy();
    return;
  }
  const body =
    'body' in reply ? reply.body : { message: 'message' in reply ? reply.message : `status ${reply.status}` };
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
  response.end(reply.status === 204 ? '' : JSON.stringify(body));
}

function replyOf(server: Server, request: ParsedRequest, operation: string): Reply {
  const refuse = (status: number, message: string): Reply => {
    server.mistakes.push(`${request.method.toUpperCase()} ${request.path}: ${status} ${message}`);
    return { status, body: { message } };
  };
  const handler = HANDLERS[operation];
  if (handler === undefined) return refuse(404, 'Not Found');
  if (headerOf(request, 'user-agent') === undefined) return refuse(403, 'Request forbidden by administrative rules.');
  const [, token = ''] = /^(?:token|bearer) (\S+)$/iu.exec(headerOf(request, 'authorization') ?? '') ?? [];
  const rights = server.tokens[token];
  if (rights === undefined) return refuse(401, 'Bad credentials');
  const [right = '', level = 'write'] = NEEDS[operation] ?? [];
  const granted = rights[right];
  if (granted !== 'write' && granted !== level)
    return { status: 403, body: { message: 'Resource not accessible by integration' } };
  const { valid, errors } = server.api.validator.validateRequest(request, operation);
  if (!valid) return refuse(422, `Invalid request: ${JSON.stringify(errors)}`);
  const parsed = server.api.router.parseRequest(request, server.api.router.getOperation(operation));
  const reply = handler(server.state, {
    params: parsed.params as Readonly<Record<string, string>>,
    query: request.query as Readonly<Record<string, string>>,
    body: (request.requestBody ?? {}) as Readonly<Record<string, unknown>>,
    url: `http://127.0.0.1${request.path}`,
    operation,
  });
  if (reply.status === 400 || reply.status === 422) {
    server.mistakes.push(`${request.method.toUpperCase()} ${request.path}: ${JSON.stringify(reply.body)}`);
  }
  if (reply.status < 300 && reply.status !== 204) {
    const { errors: ours } = server.api.validator.validateResponse(reply.body, operation, reply.status);
    if (ours !== null && ours !== undefined)
      throw new Error(`The mock answers what GitHub does not: ${JSON.stringify(ours)}`);
  }
  return reply;
}

/** With nothing required in answers: the mock tells what the Action reads, and all of that is as GitHub describes it. */
function descriptionOf(file: string): Document {
  const text = readFileSync(new URL(`../fixtures/github/${file}`, import.meta.url), 'utf8');
  const description = JSON.parse(text) as Document;
  return { ...description, components: withoutRequired(description.components) as Document['components'] } as Document;
}

function withoutRequired(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRequired);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => !(key === 'required' && Array.isArray(child)))
      .map(([key, child]) => [key, withoutRequired(child)]),
  );
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function headerOf({ headers }: ParsedRequest, name: string): string | undefined {
  const value = (headers as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
