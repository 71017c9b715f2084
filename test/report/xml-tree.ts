/** An element of an XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads XML as strictly as a conforming parser does, for texts without CDATA, comments and namespaces. Throws for anything else. */
export function xmlTree(source: string): XmlElement {
  if (NOT_XML.test(source)) throw new Error('a character that XML has not');
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/u, '');
  const [root, end] = readElement(body, 0);
  if (body.slice(end).trim() !== '') throw new Error('something behind the root');
  return root;
}

function readElement(source: string, from: number): readonly [XmlElement, number] {
  const head = /<([a-z-]+)((?: [a-z-]+="[^"<]*")*)(\/?)>/uy;
  head.lastIndex = from;
  const match = head.exec(source);
  if (match === null) throw new Error(`no element at ${source.slice(from, from + 60)}`);
  const name = match[1] ?? '';
  const pairs = [...(match[2] ?? '').matchAll(/ ([a-z-]+)="([^"]*)"/gu)].map(
    (pair) => [pair[1] ?? '', decoded(pair[2] ?? '')] as const,
  );
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length !== pairs.length) throw new Error('an attribute twice');
  let at = head.lastIndex;
  if (match[3] === '/') return [{ name, attributes, children: [], text: '' }, at];
  const children: XmlElement[] = [];
  let text = '';
  for (;;) {
    const next = source.indexOf('<', at);
    if (next < 0) throw new Error(`${name} is not closed`);
    text += decoded(source.slice(at, next));
    if (source.startsWith('</', next)) {
      if (!source.startsWith(`</${name}>`, next)) throw new Error(`${name} is closed by another`);
      return [{ name, attributes, children, text }, next + name.length + 3];
    }
    const [child, end] = readElement(source, next);
    children.push(child);
    at = end;
  }
}

function decoded(text: string): string {
  if (text.replaceAll(/&(?:[a-z]+|#\d+);/gu, '').includes('&')) throw new Error('a bare &');
  return text.replaceAll(/&(?:([a-z]+)|#(\d+));/gu, (whole, entity?: string, code?: string) => {
    const character = entity === undefined ? String.fromCodePoint(Number(code)) : ENTITIES[entity];
    if (character === undefined) throw new Error(`unknown ${whole}`);
    return character;
  });
}
