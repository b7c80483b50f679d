import { expect, it, vi } from 'vitest';
import { briefingOf } from '../shared/testing/briefing.ts';
import { makeFile } from './make-file.ts';
import type { MadePage } from './page-maker.ts';

const page = { briefing: briefingOf('a.txt', 'b.txt'), paper: 'letter', comparison: '{}' } as const;
const made: MadePage = {
  kind: 'made',
  id: 1,
  bytes: new TextEncoder().encode('%PDF'),
  warnings: ['A letter is missing.'],
  plan: {
    spacing: 'normal',
    sources: 'line',
    themes: new Map(page.briefing.ledger.map(({ id }) => [id, 'quoted'])),
    bars: 0,
    facts: new Set(),
    valueLength: 100,
    labelLength: 100,
    claims: 1,
    notices: 1,
    noticeLength: 100,
    remarkLength: 100,
  },
  left: [],
  places: [],
};

async function make(format: 'pdf' | 'md' | 'html' | 'json') {
  const makePage = vi.fn(() => Promise.resolve(made));
  const { bytes, warnings } = await makeFile({ ...page, format }, makePage);
  return { text: new TextDecoder().decode(bytes), warnings, makePage };
}

it('takes a PDF from the page’s process, comparison inside, with its warnings', async () => {
  const { text, warnings, makePage } = await make('pdf');
  expect([text, warnings]).toEqual(['%PDF', ['A letter is missing.']]);
  expect(makePage).toHaveBeenCalledExactlyOnceWith(page);
});

it('writes HTML that shows what the page shows', async () => {
  const { text, makePage } = await make('html');
  expect(text).toMatch(/^<!doctype html>[\s\S]*They share one theme\./i);
  expect(makePage).toHaveBeenCalledOnce();
});

it('writes Markdown and JSON without a page', async () => {
  const [markdown, json] = [await make('md'), await make('json')];
  expect(markdown.text).toMatch(/^# Two texts$/m);
  expect(JSON.parse(json.text)).toEqual(page.briefing);
  expect([markdown, json].flatMap(({ makePage }) => makePage.mock.calls)).toEqual([]);
});
