import { readFileSync } from 'node:fs';
import satori from 'satori';

/** Sets the words of a picture in type, as the markup of an svg element whose letters are outlines. */
export async function setWords({ label, title, foot, colours, width, height }: Words): Promise<string> {
  const line = (children: string, style: Style) => ({ type: 'div', props: { style, children } });
  const column = (children: object[], style: Style) => ({
    type: 'div',
    props: { style: { display: 'flex', flexDirection: 'column', ...style }, children },
  });
  const svg = await satori(
    column(
      [
        column(
          [
            line(label, { fontSize: 40, color: colours.quiet, marginBottom: 8 }),
            line(title, { fontSize: 92, fontWeight: 600, lineHeight: 1.05, letterSpacing: -1 }),
          ],
          { width: 650, color: colours.title },
        ),
        line(foot, { fontSize: 36, color: colours.quiet }),
      ],
      { width, height, boxSizing: 'border-box', padding: '56px 72px', justifyContent: 'space-between' },
    ),
    { width, height, fonts: FONTS },
  );
  // Clipped, the words would be drawn four times as slowly.
  return svg.replace('<svg', '<svg overflow="visible"');
}

/** The serif of the pictures alone: readers’ browsers use their own. */
const FONTS = ([400, 600] as const).map((weight) => ({
  name: 'Source Serif 4',
  weight,
  data: readFileSync(`node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`),
}));

type Style = Record<string, string | number>;
type Words = {
  label: string;
  title: string;
  foot: string;
  colours: { title: string; quiet: string };
  width: number;
  height: number;
};
