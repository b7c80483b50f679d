import { describe, expect, it } from 'vitest';
import { compare } from '../comparison/compare.ts';
import { shipped, textOf } from '../testing/knowledge.ts';

const lead = 'The 4th Talvesk-Omrath Ministerial Meeting was held in Omrath.';

/** The rows on meetings, by status. */
function meetingsBetween(before: string, after: string): string[] {
  return compare(textOf(before), textOf(after), shipped)
    .themes.filter(({ label }) => /meeting|summit|committee/iu.test(label))
    .map(({ label, status }) => `${status} ${label}`);
}

describe('the form of the meeting', () => {
  it('is no matter, whatever words name it later', () => {
    expect(meetingsBetween(`${lead} They spoke of ports.`, `${lead} The Ministerial Council noted the tides.`)).toEqual(
      [],
    );
    const met = 'The ministers met in Talvesk. At the meeting of foreign ministers they spoke of ports.';
    expect(meetingsBetween(met, `${lead} They spoke of ports.`)).toEqual([]);
  });

  it('is no matter where only a smaller body of the kind is named beside it', () => {
    const committee = 'Talvesk and Omrath held their fourth Cooperation Committee. They spoke of ports.';
    expect(meetingsBetween(`${committee} The Sub-Committee on Tides met before.`, `${committee} They dined.`)).toEqual(
      [],
    );
  });

  it.each([
    'They agreed to hold the next ministerial meeting in spring.',
    'It met ahead of the ministerial meeting with Nauru.',
    'The talks follow the first ministerial meeting with Nauru.',
  ])('is a matter where another meeting is meant: %s', (sentence) => {
    expect(meetingsBetween(`${lead} They spoke of ports.`, `${lead} ${sentence}`)).toEqual([
      'new Ministerial meetings',
    ]);
  });

  it('leaves a meeting of another kind alone', () => {
    const dialogue = 'The 4th Talvesk-Omrath Water Dialogue was held in Omrath.';
    const built =
      'It builds upon the 20th Ministerial Meeting held on 2 May in Corrin and the inaugural summit in Osk.';
    expect(meetingsBetween(`${dialogue} They spoke of ports.`, `${dialogue} ${built}`).sort()).toEqual([
      'new Ministerial meetings',
      'new Summits',
    ]);
  });

  it('is read behind what a sentence opens with', () => {
    const ahead = 'Ahead of the summit meeting in Corrin, the 4th Ministerial Meeting of Talvesk was held.';
    expect(meetingsBetween(`${ahead} They dined.`, `${lead} The Ministerial Meeting noted the tides.`)).toEqual([
      'dropped Summits',
    ]);
  });
});
