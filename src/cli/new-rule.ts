import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUILT_IN_RULES } from '../catalog/builtin.ts';
import { ruleTemplate, TEMPLATE_SCOPES } from '../catalog/rule-template.ts';
import { EXIT, type ExitCode, UserError } from '../errors.ts';
import { nearestName } from '../model/nearest-name.ts';
import { CATEGORIES } from '../model/rule.ts';
import { writeOutput } from '../output-file.ts';
import { forTerminal } from '../report/escape.ts';
import type { Arguments } from './arguments.ts';
import { one } from './request.ts';
import type { Terminal } from './terminal.ts';

/** Where rules of a team's own usually lie. */
const FOLDER = 'policies';

/** `lintel new-rule ID [FILE]`: writes a first rule that passes `lintel test`, and never over a file that is there. */
export function newRuleCommand(args: Arguments, terminal: Terminal): ExitCode {
  const [id, file = `${FOLDER}/${id ?? ''}.yaml`, ...others] = args.words;
  if (id === undefined || others.length > 0)
    throw new UserError('`lintel new-rule` takes an id and, if you like, a file', {
      hint: `E.g. \`lintel new-rule owner-label\`, which writes ${FOLDER}/owner-label.yaml.`,
    });
  if (id.length > 80 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id))
    throw new UserError(`"${id}" cannot be the id of a rule`, {
      hint: 'An id is lower-case words joined by dashes, e.g. owner-label.',
    });
  if (BUILT_IN_RULES.some(({ rule }) => rule.id === id))
    throw new UserError(`there is a built-in rule "${id}" already`, {
      hint: `Choose another id, or set its severity and parameters in lintel.yaml: \`lintel explain ${id}\`.`,
    });
  const scope = chosen('scope', one(args, 'scope') ?? 'object', TEMPLATE_SCOPES);
  const category = one(args, 'category');
  const text = ruleTemplate(id, scope, category === undefined ? undefined : chosen('category', category, CATEGORIES));
  const path = resolve(terminal.cwd, file);
  if (existsSync(path))
    throw new UserError(`${file} is there already`, { hint: 'Name another file: `lintel new-rule ID FILE`.' });
  writeOutput(path, text, 'wx');
  const shown = forTerminal(file);
  terminal.stdout.write(
    `wrote ${shown}\nNext: write over what it says, \`lintel test ${shown}\`, then \`lintel --rules ${shown}\`\n`,
  );
  return EXIT.passed;
}

function chosen<Name extends string>(flag: string, given: string, names: readonly Name[]): Name {
  const known = names.find((name) => name === given);
  if (known !== undefined) return known;
  const near = nearestName(given, names);
  throw new UserError(`--${flag}: there is no ${flag} "${given}"`, {
    hint: `${near === undefined ? '' : `Did you mean ${near}? `}It is one of ${names.join(', ')}.`,
  });
}
