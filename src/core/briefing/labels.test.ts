import { describe, expect, it } from 'vitest';
import { statusLabels } from './labels.ts';

const related = { kind: 'related', because: '' } as const;
const sides = (before: string | null, after: string | null) => ({
  verdict: related,
  sidesDiffer: false,
  before: { published: before },
  after: { published: after },
});

describe('statusLabels', () => {
  it('names the sides by year', () => {
    expect(statusLabels(sides('2019-05-31', '2021-07-01'))).toEqual({
      before: '2019',
      after: '2021',
      shared: 'Shared',
      new: 'New in 2021',
      dropped: 'Dropped since 2019',
    });
  });

  it('names them by day within one year', () => {
    expect(statusLabels(sides('2021-05-31', '2021-07-01'))).toMatchObject({
      before: '31 May 2021',
      new: 'New on 1 July 2021',
      dropped: 'Dropped since 31 May 2021',
    });
  });

  it('calls nothing new or dropped where the later text stands on the left', () => {
    expect(statusLabels(sides('2021-07-01', '2019-05-31'))).toMatchObject({
      before: '1 July 2021',
      after: '31 May 2019',
      new: 'Only in the text of 31 May 2019',
      dropped: 'Only in the text of 1 July 2021',
    });
  });

  it('names them by place where a date is missing or both are the same', () => {
    expect(statusLabels(sides('2021-07-01', null))).toMatchObject({
      before: 'Text on the left, 1 July 2021',
      after: 'Text on the right, undated',
      new: 'New in the text on the right',
      dropped: 'Dropped since the text on the left',
    });
    expect(statusLabels(sides('2021-07-01', '2021-07-01')).after).toBe('Text on the right, 1 July 2021');
  });

  it('claims no change where the texts pass on the words of different sides', () => {
    expect(statusLabels({ ...sides('2019-05-31', '2021-07-01'), sidesDiffer: true })).toMatchObject({
      new: 'First mentioned in 2021',
      dropped: 'Not mentioned in 2021',
    });
    expect(statusLabels({ ...sides('2021-05-31', '2021-07-01'), sidesDiffer: true }).new).toBe(
      'First mentioned on 1 July 2021',
    );
    expect(statusLabels({ ...sides(null, null), sidesDiffer: true })).toMatchObject({
      new: 'First mentioned in the text on the right',
      dropped: 'Not mentioned in the text on the right',
    });
  });

  it('says of unrelated texts only what stands in which', () => {
    const unrelated = { ...sides('2019-05-31', '2021-07-01'), verdict: { kind: 'unrelated', because: '' } as const };
    expect(statusLabels(unrelated)).toMatchObject({
      new: 'Only in the text of 2021',
      dropped: 'Only in the text of 2019',
    });
  });
});
