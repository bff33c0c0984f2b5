import { expect, it } from 'vitest';
import * as diagnostic from './index.ts';

it('exports what outside tools rely on, and nothing else', () => {
  expect(Object.keys(diagnostic).sort()).toEqual(
    ['APPROACHES', 'CodeError', 'QUESTIONS', 'assess', 'decode', 'encode', 'pool'].sort(),
  );
});
