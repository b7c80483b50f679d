import { describe, expect, it } from 'vitest';
import { lookedForOf } from './looked-for.ts';

const theme = {
  id: 'ports',
  label: 'Ports and harbours',
  category: 'transport',
  terms: ['quay wall', 'dry port', 'port', 'deep-sea port', 'harbour', { term: 'berth', with: ['ship'] }, 'ship berth'],
};

describe('what is looked for', () => {
  it('begins with what is nearest to the label', () => {
    expect(lookedForOf(theme).slice(0, 2)).toEqual(['port', 'harbour']);
  });

  it('leaves out what holds another term that needs no neighbour', () => {
    expect(lookedForOf(theme)).toEqual(['port', 'harbour', 'quay wall', 'berth', 'ship berth']);
  });
});
