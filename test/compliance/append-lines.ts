// Adds two hundred lines to a history, for a test that runs several at the same time.
import { appendToHistory } from '../../src/compliance/history-file.ts';

const [, , file = '', root = '', name = ''] = process.argv;
for (let index = 0; index < 200; index += 1) appendToHistory(file, `${name.repeat(5000)}\n`, `${root}/r`);
