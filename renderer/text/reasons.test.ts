import { describe, expect, it } from 'vitest';
import type { Commitment, Theme } from '../../src/core/comparison/comparison.ts';
import { comparison } from '../testing/comparison.ts';
import { commitmentInWords, originInWords, ruleInWords } from './reasons.ts';

const labels = { before: '2001', after: '2003', shared: 'Shared', new: 'New in 2003', dropped: 'Dropped since 2001' };
const [shared, came, went] = comparison.themes;

function rule(theme: Theme | undefined, changed: Partial<Theme>): string {
  if (theme === undefined) throw new Error('the comparison lacks a theme');
  return ruleInWords({ ...theme, ...changed }, labels);
}

function verb(changed: Partial<Commitment>): Commitment {
  return { by: 'the parties', verb: 'agreed', step: 5, negated: false, hedged: false, start: 0, end: 6, ...changed };
}

describe('the rule', () => {
  it('tells shared themes by their wording', () => {
    expect(rule(shared, { wording: 'verbatim' })).toContain('word for word');
    expect(rule(shared, { wording: 'reworded' })).toContain('not in the same words');
  });

  it('says in which text how many terms were not found', () => {
    expect(rule(came, { lookedFor: ['a', 'b'] })).toBe(
      'New: 2003 speaks of it; in 2001 none of its 2 terms was found.',
    );
    expect(rule(went, { lookedFor: ['a'] })).toBe('Dropped: 2001 speaks of it; in 2003 its term was not found.');
  });

  it('says where a theme comes from', () => {
    expect(originInWords('codebook', 'Energy')).toContain('under Energy');
    expect(originInWords('discovered', '')).toContain('in the text itself');
    expect(originInWords('analyst', '')).toContain('analyst');
  });
});

describe('commitment', () => {
  it.each([
    ['more', verb({ step: 2 }), verb({ step: 5 }), /more strongly: 3 steps up/],
    ['less', verb({ step: 5 }), verb({ step: 3 }), /less strongly: 2 steps down/],
    ['as strongly', verb({ step: 5 }), verb({ step: 4 }), /^No shift/],
    ['one text alone', null, verb({}), /only one of the texts/],
    ['a negation', verb({ negated: true }), verb({}), /negated/],
    ['a hedge', verb({}), verb({ hedged: true }), /hedged/],
    ['other parties', verb({}), verb({ by: 'the Chair' }), /same party/],
    ['nobody', verb({ by: null }), verb({ by: null }), /same party/],
  ])('says of %s what the verbs prove', (_, before, after, words) => {
    expect(commitmentInWords({ before, after })).toMatch(words);
  });
});
