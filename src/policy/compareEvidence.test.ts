import { expect, test } from 'vitest';
import { anEvidence } from '../../test/builders/evidenceBuilder.ts';
import { compareEvidence } from './compareEvidence.ts';

const own = anEvidence({ id: 'own-1' });
const given = anEvidence({ id: 'given' });

test('a file is told apart into what is new, what is here already, and what differs', () => {
  const fresh = anEvidence({ id: 'own-2' });
  const [ownInFile, givenInFile] = [
    { ...own, text: '改' },
    { ...given, value: 3 },
  ];
  expect(compareEvidence([own], [given], [fresh, own, given])).toEqual({
    fresh: [fresh],
    same: [own, given],
    conflicts: [],
  });
  expect(compareEvidence([own], [given], [ownInFile, givenInFile]).conflicts).toEqual([
    { here: own, inFile: ownInFile, hereIsOwn: true },
    { here: given, inFile: givenInFile, hereIsOwn: false },
  ]);
});

test('what the reader wrote over a row of the package is what the file is compared with', () => {
  const over = { ...given, text: '本机改过' };
  expect(compareEvidence([over], [given], [over]).same).toEqual([over]);
  expect(compareEvidence([over], [given], [given]).conflicts).toMatchObject([
    { here: over, hereIsOwn: true },
  ]);
});
