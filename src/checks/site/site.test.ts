import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { built, goodSite, home, page } from '../../../tests/fixtures/site/small-site.ts';
import { APPLY_THEME } from '../../components/layout/apply-theme.ts';
import { SECURITY_POLICY } from '../../security-policy.ts';
import { checkSite as check } from './site.ts';

describe.each(['/', '/kb/'])('a site without faults, built for %s', (base) => {
  it('passes', () => {
    expect(checkSite(built(goodSite(base)), base)).toEqual([]);
  });

  it('passes when the base is written without its last slash', () => {
    expect(checkSite(built(goodSite(base)), base.slice(0, -1) || '/')).toEqual([]);
  });
});

describe('a link', () => {
  it.each([
    ['to a page that does not exist', '/pond/', 'does not exist'],
    ['to a relative page that does not exist', '../pond/', 'does not exist'],
    ['to a page, without its last slash', '/plots', 'does not exist'],
    ['to an anchor that its page lacks', '/plots/#what', 'has no “#what”'],
    ['to an anchor that this page lacks', '#what', 'has no “#what”'],
    ['that runs code', 'javascript:alert(1)', 'scheme'],
    ['that runs code after a space', ' javascript:alert(1)', 'scheme'],
    ['that runs code, the scheme being cut in two', 'java&#9;script:alert(1)', 'scheme'],
    ['that is not encrypted', 'http://gardens.example/', 'scheme'],
    ['with a stray percent sign', '/plots/100%/', 'does not exist'],
    ['that is no address', 'https://', 'no address'],
  ])('%s is found', (_, href, what) => {
    const site = {
      ...goodSite('/'),
      'index.html': home('/', `<a href="${href}">Somewhere</a>`),
    };
    expect(checkSite(built(site), '/')).toEqual([faultIn('index.html', what)]);
  });

  it('is found in a script, a style, an image and a form', () => {
    const wanted = '<script src="/a.js"></script><img src="/b.svg" alt=""><form action="/c/"></form>';
    const site = { ...goodSite('/'), 'plots/index.html': page(wanted) };
    expect(checkSite(built(site), '/').map(({ what }) => what)).toEqual([
      expect.stringContaining('/a.js'),
      expect.stringContaining('/b.svg'),
      expect.stringContaining('/c/'),
    ]);
  });

  it('to the picture of a shared link is found by its path, whatever the origin', () => {
    const picture = (name: string) => `<meta property="og:image" content="https://gardens.example/${name}.png">`;
    const site = { 'index.html': home('/', picture('home')), 'plots/index.html': page(picture('plots')) };
    expect(checkSite(built({ ...goodSite('/'), ...site, 'home.png': '' }), '/')).toEqual([
      faultIn('plots/index.html', '/plots.png'),
    ]);
  });

  it.each(['https://gardens.example/x#y', '#d=14MJ93', '/plots/#s=1.abc', '?q=plot', ''])(
    'to “%s” is let through',
    (href) => {
      const site = {
        ...goodSite('/'),
        'index.html': home('/', `<a href="${href}">Somewhere</a>`),
      };
      expect(checkSite(built(site), '/')).toEqual([]);
    },
  );

  it.each(['/plots/', '/', '/kb', '/kbs/'])('to “%s” leaves a site that was built for /kb/', (href) => {
    const site = { ...goodSite('/kb/'), 'plots/index.html': page(`<a href="${href}">Out</a>`) };
    expect(checkSite(built(site), '/kb/')).toEqual([faultIn('plots/index.html', 'does not exist')]);
  });
});

describe('a page', () => {
  it.each([
    ['with an id twice', '<p id="one"></p><p id="one"></p>', '“one” twice'],
    ['with two main headings', '<h1 class="big">Again</h1>', '2 main headings'],
    ['with inline script', '<script>go()</script>', 'inline'],
    ['with an inline module', '<script type="module">go()</script>', 'inline'],
    ['with inline style', '<style>p { color: red }</style>', 'inline'],
    ['with a style attribute', '<p style="color: red"></p>', 'inline'],
    ['with a style attribute in single quotes', "<p style='color: red'></p>", 'inline'],
    ['with a handler', '<p onclick="go()"></p>', 'inline'],
    ['with a handler in mixed case', '<p onClick="go()"></p>', 'inline'],
    ['with a handler without quotes', '<p onclick=go()></p>', 'inline'],
  ])('%s is found', (_, html, what) => {
    const site = { ...goodSite('/'), 'plots/index.html': page(html) };
    expect(checkSite(built(site), '/')).toEqual([faultIn('plots/index.html', what)]);
  });

  it('may hold a style that its policy names, but no other', () => {
    const hash = createHash('sha256').update('p { color: red }').digest('base64');
    const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'sha256-${hash}'">`;
    const styled = (css: string) => ({ ...goodSite('/'), 'plots/index.html': page(`${policy}<style>${css}</style>`) });
    expect(checkSite(built(styled('p { color: red }')), '/')).toEqual([]);
    expect(checkSite(built(styled('p { color: blue }')), '/')).toEqual([faultIn('plots/index.html', 'inline')]);
  });

  it('without a main heading is found', () => {
    const site = { ...goodSite('/'), 'plots/index.html': '<!doctype html><p>No heading</p>' };
    expect(checkSite(built(site), '/')).toEqual([faultIn('plots/index.html', '0 main headings')]);
  });

  it('may hold the one script that the policy knows', () => {
    const site = {
      ...goodSite('/'),
      'plots/index.html': page(`<meta content="${SECURITY_POLICY}"><script>${APPLY_THEME}</script>`),
    };
    expect(checkSite(built(site), '/')).toEqual([]);
  });

  it('may speak of styles and handlers in its text', () => {
    const site = { ...goodSite('/'), 'plots/index.html': page('<p>Say style="bold" and one="two" once="more".</p>') };
    expect(checkSite(built(site), '/')).toEqual([]);
  });

  it('that no link reaches is found, and so is one that only such a page reaches', () => {
    const site = {
      ...goodSite('/'),
      'island/index.html': page('<a href="/island/beach/">Beach</a>'),
      'island/beach/index.html': page('<a href="/island/">Island</a>'),
    };
    expect(checkSite(built(site), '/')).toEqual([
      faultIn('island/beach/index.html', 'cannot be reached'),
      faultIn('island/index.html', 'cannot be reached'),
    ]);
  });

  it('that only a form or a style sheet names counts as not reached', () => {
    const site = {
      ...goodSite('/'),
      'index.html': home('/', '<form action="/search/"></form>'),
      'search/index.html': page(''),
    };
    expect(checkSite(built(site), '/')).toEqual([faultIn('search/index.html', 'cannot be reached')]);
  });
});

it('refuses a folder without any page', () => {
  expect(() => checkSite(built({ 'style.css': '' }), '/')).toThrow('holds no page');
});

function faultIn(file: string, what: string) {
  return { file, line: 0, what: expect.stringContaining(what), mend: expect.stringMatching(/\S/) };
}

function checkSite(root: string, base: string) {
  return check(root, base).faults;
}
