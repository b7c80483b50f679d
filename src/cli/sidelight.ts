#!/usr/bin/env node
import { join } from 'node:path';
import { run } from './run.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { env, stdout, stderr } = process;
process.exitCode = await run(
  process.argv.slice(2),
  {
    print: (text) => stdout.write(text),
    warn: (line) => stderr.write(`${line}\n`),
    columns: stdout.isTTY ? stdout.columns : 80,
    // https://no-color.org
    colour: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
  },
  join(import.meta.dirname, '../../assets/fonts'),
);
