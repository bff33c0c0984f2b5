import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from '../built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'require-sri': 'off',
    'void-style': 'off',
    // Our own elements, and the layout of generated HTML, are no faults.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-raw-characters': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
  },
});

test.each(builtPages())('/%s is valid HTML', async (address) => {
  const file = address === '' || address.endsWith('/') ? `dist/${address}index.html` : `dist/${address}`;
  const { results } = await validator.validateFile(file);
  const messages = results.flatMap(({ messages: found }) => found.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`));
  expect(messages).toEqual([]);
});
