import type { Fault } from '../content-reader/fault.ts';
import { type Content, type ContentFile, isValid, validFiles } from '../content-reader/read.ts';
import { locatorsOf, paragraphsOf } from '../schemas/origin.ts';
import { originsIn } from '../schemas/origins-in.ts';
import type { ContentRule } from './rule.ts';

/**
 * Nothing of a booklet is lost: each paragraph of substance is cited by a page outside sources/ and the glossary.
 * A paragraph that is none says so, with its reason, in its source.
 */
export const coverage: ContentRule = (content) => {
  const cited = citedParagraphs(content);
  return validFiles(content, 'source').flatMap(({ file, data, yaml }) =>
    data.sections.flatMap(({ paragraphs }, section) =>
      paragraphs.flatMap(({ n, substance }, place): Fault[] => {
        const locator = `${data.prefix}-§${n}`;
        if (!substance || cited.has(locator)) return [];
        return [
          {
            file,
            line: yaml.lineOf(['sections', section, 'paragraphs', place]),
            what: `${locator} is cited by no page`,
            mend: 'Tell what it says on the page where a reader would look for it, or give it “substance: false” and a reason.',
          },
        ];
      }),
    ),
  );
};

function citedParagraphs(content: Content): Set<string> {
  const citing = content.files.filter((file) => !isValid(file, 'source') && !isValid(file, 'term'));
  return new Set(citing.flatMap(locatorsIn).flatMap(paragraphsOf));
}

function locatorsIn({ data, body }: ContentFile) {
  const fields = originsIn(data ?? {}).flatMap(({ origin }) => locatorsOf(origin));
  return [...fields, ...(body?.facts.locators ?? []).map(({ locator }) => locator)];
}
