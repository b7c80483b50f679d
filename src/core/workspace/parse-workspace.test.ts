import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from './decision.ts';
import { decide, noDecisions } from './decisions.ts';
import { parseWorkspace, WorkspaceError } from './parse-workspace.ts';
import { placeOf, workspace } from './testing/example.ts';
import { emptyWorkspace, printWorkspace } from './workspace-file.ts';

const everyKind: Decision[] = [
  { kind: 'verdict', theme: 'water', verdict: 'accepted' },
  { kind: 'rename', theme: 'water', label: null },
  { kind: 'merge', theme: 'water', into: 'sport' },
  { kind: 'status', theme: 'water', status: 'new', reason: 'So.' },
  { kind: 'add', theme: 'added-1', label: 'Roads', place: placeOf('before', 'Roads') },
  { kind: 'cite', theme: 'added-1', place: placeOf('after', 'Sport') },
  { kind: 'note-theme', theme: 'water', text: '' },
  { kind: 'note-sentence', place: placeOf('before', 'Roads'), text: 'Mind.' },
  { kind: 'choose', theme: 'water', chosen: false },
  { kind: 'order', themes: ['water', 'sport'] },
  { kind: 'facts', slots: ['venue', 'held'] },
  { kind: 'field', field: 'date', value: '2024-02-29' },
  { kind: 'judgement', judgement: { text: 'Perhaps.', likelihood: 'very unlikely', confidence: null } },
];
const full = { ...workspace, decisions: everyKind.reduce(decide, noDecisions) };

/** What a file gives that was printed, changed as text, and read again. */
function reading(value: unknown): () => unknown {
  return () => parseWorkspace(JSON.parse(JSON.stringify(value)));
}

describe('a workspace file', () => {
  it.each([
    ['an empty workspace', emptyWorkspace],
    ['decisions of every kind', full],
  ])('gives back %s', (_, saved) => {
    expect(parseWorkspace(JSON.parse(printWorkspace(saved)))).toEqual(saved);
  });

  it('keeps what it does not know, wherever that stands', () => {
    const [first, ...others] = everyKind;
    const strange = {
      ...full,
      colour: 'red',
      before: { ...full.before, fetched: '2020-01-01' },
      decisions: { made: [{ ...first, by: 'A.' }, ...others], inForce: 1, at: [1] },
      view: { ...full.view, pane: { wide: true }, scroll: { ...full.view.scroll, third: 1 } },
    };
    expect(parseWorkspace(JSON.parse(JSON.stringify(strange)))).toEqual(strange);
  });

  it('is refused by the name of its version where that is newer', () => {
    expect(reading({ ...workspace, format: 'sidelight.workspace/2' })).toThrow(
      /workspace of version 2 .* reads version 1/,
    );
    expect(reading({ ...workspace, format: 'sidelight.codebook/1' })).toThrow('does not say "format"');
  });

  it.each<[unknown, string]>([
    [[], 'The file must be an object'],
    [{ ...workspace, before: 'text' }, '“before” must be an object'],
    [{ ...workspace, before: { ...workspace.before, text: ' ' } }, '“before”: its “text” is empty'],
    [{ ...workspace, after: { ...workspace.after, sha256: 'ABC' } }, '“after”: its “sha256”'],
    [{ ...workspace, decisions: [] }, '“decisions” must be an object'],
    [{ ...workspace, decisions: { made: [], inForce: 1 } }, '“decisions.inForce” must be a number from 0 to 0'],
    [{ ...workspace, decisions: { made: [], inForce: 0.5 } }, '“decisions.inForce” must be a'],
    [{ ...workspace, codebook: { format: 'sidelight.codebook/1' } }, '“codebook” cannot be used'],
    [{ ...workspace, view: { ...workspace.view, mode: 'upside down' } }, '“view.mode” is “upside down”'],
    [{ ...workspace, view: { ...workspace.view, textSize: 90 } }, '“view.textSize” must be a number'],
  ])('%#: says which part is wrong', (value, message) => {
    expect(reading(value)).toThrow(WorkspaceError);
    expect(reading(value)).toThrow(message);
  });

  it.each<[unknown, string]>([
    [{ kind: 'bless', theme: 'water' }, 'Decision 2: its “kind” is “bless”'],
    [{ kind: 'verdict', theme: 'water' }, 'Decision 2 (verdict): its “verdict” is missing'],
    [{ kind: 'rename', theme: '', label: 'X' }, 'Decision 2 (rename): its “theme” is empty'],
    [{ kind: 'choose', theme: 'x', chosen: 'yes' }, 'its “chosen” must be true, false or null'],
    [{ kind: 'cite', theme: 'x', place: { ...placeOf('before', 'Roads'), end: 3 } }, 'its “quote” has others'],
    [{ kind: 'field', field: 'date', value: '2023-02-29' }, 'its “value” is no date'],
    [{ kind: 'field', field: 'colour', value: '' }, 'its “field” is “colour”'],
    [{ kind: 'facts', slots: ['weather'] }, 'one of its “slots” is “weather”'],
  ])('says which decision is wrong: %j', (decision, message) => {
    const decisions = { made: [everyKind[0], decision], inForce: 2 };
    expect(reading({ ...workspace, decisions })).toThrow(message);
  });

  it('is refused in words, or read, whatever stands where', () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(full, full.decisions, workspace.before, emptyWorkspace.view),
    );
    const record = fc.record(
      {
        format: fc.constantFrom<unknown>(emptyWorkspace.format, 'sidelight.workspace/9', 7),
        before: values,
        after: values,
        decisions: fc.oneof(values, fc.record({ made: fc.array(values), inForce: fc.integer() })),
        codebook: values,
        view: values,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(record, (value) => {
        try {
          parseWorkspace(value);
        } catch (error) {
          expect(error).toBeInstanceOf(WorkspaceError);
        }
      }),
    );
  });
});
