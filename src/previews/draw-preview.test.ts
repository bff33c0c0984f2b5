import { expect, test } from 'vitest';
import { drawPreview } from './draw-preview.ts';
import { allPreviews, previewOf } from './preview-of.ts';

const KILOBYTE = 1024;

test('a picture is a small PNG of the size that chats ask for', async () => {
  const heaviest = previewOf({ kind: 'page', id: 'diagnostic' });
  const png = Buffer.from(await drawPreview(heaviest, 'A long title that runs over three lines'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(40 * KILOBYTE);
});

test('the same picture has the same bytes; another title, glyph or kind has others', async () => {
  const role = previewOf({ kind: 'role', id: 'membership' });
  const drawings = await Promise.all([
    drawPreview(role, 'Membership'),
    drawPreview(role, 'Membership'),
    drawPreview(role, 'Resources'),
    drawPreview(previewOf({ kind: 'role', id: 'resources' }), 'Membership'),
    drawPreview({ ...role, kind: 'approach' }, 'Membership'),
  ]);
  const [first, again, ...others] = drawings.map((drawing) => Buffer.from(drawing).toString('base64'));
  expect(again).toBe(first);
  expect(new Set([first, ...others]).size).toBe(4);
});

test('each kind has a ground of its own', async () => {
  const kinds = allPreviews([]).filter(({ kind }) => kind !== 'term');
  const drawings = await Promise.all(kinds.map((preview) => drawPreview({ ...preview, figures: [] }, 'A title')));
  expect(new Set(drawings.map((drawing) => Buffer.from(drawing).toString('base64'))).size).toBe(kinds.length);
});
