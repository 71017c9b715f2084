import { z } from 'zod';
import { configFile } from './schema.ts';

/** The JSON Schema of `lintel.yaml`, draft 2020-12, for editors. */
export function configJsonSchema(): z.core.JSONSchema.JSONSchema {
  return { title: 'Configuration of Lintel', ...z.toJSONSchema(configFile, { io: 'input', unrepresentable: 'any' }) };
}
