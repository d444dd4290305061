import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { loadPageModule } from './support/page-module';

const markdownToHtml = loadPageModule('cards/markdown.mjs').markdownToHtml as (text: string) => string;
const { document } = new JSDOM().window;

const render = (text: string): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = markdownToHtml(text);
  return element;
};

describe('Markdown on the page', () => {
  it.each([
    ['**fed** og *skrå* og _skrå_', '<p><strong>fed</strong> og <em>skrå</em> og <em>skrå</em></p>'],
    ['en\nto\n\ntre', '<p>en<br>to</p><p>tre</p>'],
    ['- a\n- **b**\n\nefter', '<ul><li>a</li><li><strong>b</strong></li></ul><p>efter</p>'],
    ['3. c\n4. d', '<ol start="3"><li>c</li><li>d</li></ol>'],
    ['snake_case_name 2*3*4', '<p>snake_case_name 2*3*4</p>'],
  ])('shows %j', (text, html) => {
    expect(markdownToHtml(text)).toBe(html);
  });

  it('links to the web, mail and telephones, and to nothing else', () => {
    const links = render('[a](https://x.dk/_a_?b=1&c=2) [b](javascript:alert) [c](tel:123)').querySelectorAll(
      'a',
    );
    expect([...links].map((link) => link.getAttribute('href'))).toEqual([
      'https://x.dk/_a_?b=1&c=2',
      'tel:123',
    ]);
  });

  it('marks mentions', () => {
    expect(render('hej <at>Ane & co</at>').querySelector('.mention')?.textContent).toBe('Ane & co');
  });

  it('reads escaped signs as they are', () => {
    expect(render('\\*\\*ikke fed\\*\\* \\[ikke\\]\\(https://link\\) \\_\\<b\\>').textContent).toBe(
      '**ikke fed** [ikke](https://link) _<b>',
    );
  });

  it('never lets markup through, whatever is written', () => {
    const allowed = ['P', 'BR', 'STRONG', 'EM', 'UL', 'OL', 'LI', 'A', 'SPAN'];
    const piece = fc.constantFrom(
      '<img src=x onerror=1>',
      '<at>',
      '</at>',
      '[',
      '](https://',
      ')',
      '**',
      '_',
      '\\',
      '"',
      "'",
      '&',
      '\n- ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (parts) => {
        const elements = [...render(parts.join('')).querySelectorAll('*')];
        expect(elements.filter(({ tagName }) => !allowed.includes(tagName))).toEqual([]);
        const attributes = elements.flatMap((element) => element.getAttributeNames());
        expect(
          attributes.filter((name) => !['href', 'rel', 'target', 'class', 'start'].includes(name)),
        ).toEqual([]);
        const addresses = elements
          .map((element) => element.getAttribute('href'))
          .filter((href) => href !== null);
        expect(addresses.filter((href) => !/^(https?:\/\/|mailto:|tel:)/.test(href))).toEqual([]);
      }),
    );
  });

  it('never loses a word that has no sign in it', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,8}$/)), (words) => {
        expect(render(words.join(' ')).textContent?.split(/\s+/).filter(Boolean)).toEqual(words);
      }),
    );
  });
});
