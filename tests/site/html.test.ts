import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from '../built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'require-sri': 'off',
    'void-style': 'off',
    // Safari takes the role of a list away with its bullets; role="list" gives it back.
    'no-redundant-role': 'off',
    // A region that scrolls is no section of the text.
    'prefer-native-element': 'off',
    // Ids are the names of files, and some terms begin with a digit.
    'valid-id': ['error', { relaxed: true }],
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
  const messages = results.flatMap(({ messages: found }) =>
    found.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
  );
  expect(messages).toEqual([]);
});
