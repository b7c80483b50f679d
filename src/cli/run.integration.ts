import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../core/workspace/decision.ts';
import { emptyWorkspace } from '../core/workspace/workspace-file.ts';
import { readTextFile } from '../files/read-text.ts';
import { encodeWorkspace } from '../files/workspace.ts';
import { parseBriefing } from '../shared/parse.ts';
import { findingsOf } from './findings.ts';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../..');
const fonts = join(root, 'assets/fonts');
const pair = ['2019-05-31.txt', '2021-07-01.txt'].map((name) => join(root, 'assets/dispatches', name));
const source = ['--import', 'tsx', join(import.meta.dirname, 'sidelight.ts')];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs a command line in this process. */
async function sidelight(...words: readonly string[]) {
  let printed = '';
  const warned: string[] = [];
  const terminal = {
    print: (text: string) => {
      printed += text;
    },
    warn: (line: string) => warned.push(line),
    columns: 80,
    colour: false,
  };
  return { code: await run(words, terminal, fonts), printed, warned: warned.join('\n') };
}

describe('sidelight compare', () => {
  it('prints a readable ledger', async () => {
    const { code, printed, warned } = await sidelight('compare', ...pair);
    expect({ code, warned }).toEqual({ code: 0, warned: '' });
    expect(printed).toMatch(/^A {2}2019-05-31\.txt, /);
    expect(printed).toMatch(/First mentioned in 2021 \(\d+\)\n\+ /);
    expect(printed).toMatch(/Not mentioned in 2021 \(\d+\)\n− /);
    expect(printed).toMatch(/Shared \(\d+\)\n= /);
  });

  it('prints with --json the comparison and nothing else, its quotes true to the texts', async () => {
    const { code, printed } = await sidelight('compare', '--json', ...pair);
    expect(code).toBe(0);
    const comparison: unknown = JSON.parse(printed);
    expect(comparison).toMatchObject({ schema: 'sidelight.comparison/1', before: { published: '2019-05-31' } });
    expect(printed).toBe(`${JSON.stringify(comparison, null, 2)}\n`);
  });

  it('lets no text steer the terminal', async () => {
    const hostile = join(folder, 'hostile.txt');
    const words = 'Ministers discussed \u001b[2J water resources and \u009b31m trade. '.repeat(5);
    await writeFile(hostile, ` date 2020-01-01 ${words}`);
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;
    expect((await sidelight('compare', hostile, hostile)).printed).not.toMatch(controls);
    expect((await sidelight('compare', '--json', hostile, hostile)).printed).not.toMatch(controls);
    expect((await sidelight('compare', hostile, 'none\u001b[2J.txt')).warned).toContain('none␛[2J.txt');
  });
});

describe('sidelight brief', () => {
  it('writes the page and says so', async () => {
    const target = join(folder, 'page.pdf');
    const { code, printed, warned } = await sidelight('brief', ...pair, '-o', target, '--paper', 'letter');
    expect({ code, warned }).toEqual({ code: 0, warned: '' });
    expect(printed).toMatch(/^Wrote .*page\.pdf: one Letter page, .* themes/);
    expect((await readFile(target)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('writes every format that is asked for', async () => {
    for (const [format, opening] of [
      ['md', '# A title'],
      ['html', '<!doctype html>'],
      ['json', '{\n  "schema": "sidelight.briefing/1"'],
    ] as const) {
      const target = join(folder, `page.${format}`);
      const { code, warned } = await sidelight('brief', ...pair, '-o', target, '--title', 'A title');
      expect({ code, warned }).toEqual({ code: 0, warned: '' });
      const text = await readFile(target, 'utf8');
      expect(text.slice(0, opening.length)).toBe(opening);
      expect(text).toContain('A title');
    }
  });

  it('makes the page of a workspace, with what was decided in it and what is said now', async () => {
    const work = join(folder, 'work.sidelight');
    const [before, after] = await Promise.all(pair.map((path) => readTextFile(path)));
    if (before === undefined || after === undefined) throw new Error('The shipped pair is not whole.');
    const { briefing: found } = await findingsOf(
      { kind: 'texts', before: pair[0] ?? '', after: pair[1] ?? '', codebook: null },
      {},
    );
    const [first] = found.ledger;
    const made: readonly Decision[] = [
      { kind: 'verdict', theme: first?.id ?? '', verdict: 'rejected' },
      { kind: 'field', field: 'bottomLine', value: 'Water has come to the table.' },
      { kind: 'field', field: 'title', value: 'Another title' },
    ];
    const decisions = { made, inForce: made.length };
    await writeFile(work, encodeWorkspace({ ...emptyWorkspace, before, after, decisions }));
    const target = join(folder, 'work.json');
    const { code, warned } = await sidelight('brief', work, '-o', target, '--title', 'The title that is said');
    expect({ code, warned }).toEqual({ code: 0, warned: '' });
    const briefing = parseBriefing(JSON.parse(await readFile(target, 'utf8')));
    expect(briefing).toMatchObject({
      title: 'The title that is said',
      bottomLine: ['Water has come to the table.'],
      bottomLineBy: 'analyst',
    });
    expect(briefing.ledger.map(({ id }) => id)).toEqual(found.ledger.slice(1).map(({ id }) => id));
  });

  it('says so where a workspace lacks a text', async () => {
    const work = join(folder, 'empty.sidelight');
    await writeFile(work, encodeWorkspace(emptyWorkspace));
    const { code, warned } = await sidelight('brief', work, '-o', join(folder, 'empty.pdf'));
    expect(code).toBe(2);
    expect(warned).toContain('does not hold two texts');
  });

  it('writes the same bytes in another process', async () => {
    const [here, there] = [join(folder, 'here.pdf'), join(folder, 'there.pdf')];
    await sidelight('brief', ...pair, '-o', here);
    await promisify(execFile)(process.execPath, [...source, 'brief', ...pair, '-o', there], { cwd: root });
    expect((await readFile(here)).equals(await readFile(there))).toBe(true);
  });

  it('fails with 1 where the page cannot be written', async () => {
    const { code, warned } = await sidelight('brief', ...pair, '-o', join(folder, 'none/page.pdf'));
    expect(code).toBe(1);
    expect(warned).toContain('there is no folder');
  });

  it('does not write over one of the texts', async () => {
    const [before = ''] = pair;
    const { code, warned } = await sidelight('brief', ...pair, '-o', before);
    expect(code).toBe(2);
    expect(warned).toContain('is what the briefing is made of');
  });
});

describe('sidelight', () => {
  it('prints help and version', async () => {
    expect((await sidelight('--help')).printed).toContain('sidelight brief BEFORE AFTER -o FILE');
    expect((await sidelight('--version')).printed).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ['wrong usage', ['compare', 'one'], /Name two texts.*\nTry sidelight --help\./],
    ['an input that is missing', ['compare', 'none.txt', 'none.txt'], /There is no file “none\.txt”/],
    ['a folder for an input', ['compare', fonts, fonts], /is a folder/],
    ['a codebook that is missing', ['compare', ...pair, '--codebook', 'none.json'], /There is no file “none\.json”/],
  ])('answers %s with 2 and a message apart from the output', async (_what, words, message) => {
    const { code, printed, warned } = await sidelight(...words);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(warned).toMatch(message);
  });

  it('ends in peace where its reader has seen enough', async () => {
    const child = spawn(process.execPath, [...source, 'compare', '--json', ...pair], { cwd: root });
    child.stdout.destroy();
    let problems = '';
    child.stderr.on('data', (chunk: Buffer) => (problems += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, problems }).toEqual({ code: 0, problems: '' });
  });
});
