import { describe, expect, it } from 'vitest';
import { parseCommand, UsageError } from './arguments.ts';

const words = (line: string): string[] => line.split(' ').filter((word) => word !== '');

const texts = { kind: 'texts', before: 'a', after: 'b', codebook: null };
const brief = {
  kind: 'brief',
  inputs: texts,
  output: 'p.pdf',
  format: 'pdf',
  paper: 'a4',
  otherScripts: 'leave out',
};

describe('parseCommand', () => {
  it.each([
    ['compare a b', { kind: 'compare', inputs: texts, json: false }],
    ['compare a --json b --codebook c', { kind: 'compare', inputs: { ...texts, codebook: 'c' }, json: true }],
    ['brief a b -o p.pdf', { ...brief, said: {} }],
    [
      'brief --paper Letter --date 2024-02-29 --output=p.pdf a b',
      { ...brief, paper: 'letter', said: { date: '2024-02-29' } },
    ],
    [
      'brief a b -o p.html --title T --author A --marking M --note N --romanise',
      {
        ...brief,
        output: 'p.html',
        format: 'html',
        otherScripts: 'romanise',
        said: { title: 'T', author: 'A', marking: 'M', note: 'N' },
      },
    ],
    ['brief a b -o p.pdf --format md', { ...brief, format: 'md', said: {} }],
    ['brief work.sidelight -o p.pdf', { ...brief, inputs: { kind: 'workspace', path: 'work.sidelight' }, said: {} }],
    ['brief a b -o page', { ...brief, output: 'page', said: {} }],
    ['compare -- -a --b', { kind: 'compare', inputs: { ...texts, before: '-a', after: '--b' }, json: false }],
    ['--help', { kind: 'help' }],
    ['brief --help', { kind: 'help' }],
    ['--version', { kind: 'version' }],
  ])('understands %s', (line, command) => {
    expect(parseCommand(words(line))).toEqual(command);
  });

  it.each([
    ['', 'Say what to do'],
    ['print a b', 'no command “print”'],
    ['compare a', 'Name two texts'],
    ['compare a b c', 'two texts, not 3'],
    ['compare a b --paper a4', "Unknown option '--paper'."],
    ['compare a b --codebook', "'--codebook <value>' argument missing."],
    ['brief a b', '-o FILE.pdf'],
    ['brief a b.sidelight -o p.pdf', 'Name one workspace, or two texts.'],
    ['brief a.sidelight -o p.pdf --codebook c', 'leave --codebook out'],
    ['compare a.sidelight', 'Name two texts'],
    ['brief a b -o p.pdf --paper a3', 'no paper “a3”'],
    ['brief a b -o p.pdf --format doc', 'no format “doc”'],
    ['brief a b -o p.pdf --date 2023-02-29', 'is no date'],
    ['brief a b -o p.pdf --date tomorrow', 'is no date'],
  ])('refuses "%s"', (line, message) => {
    expect(() => parseCommand(words(line))).toThrow(UsageError);
    expect(() => parseCommand(words(line))).toThrow(message);
  });
});
