import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { walkPage } from '../../../../read/walk-page.ts';

const read = (body: string) =>
  walkPage(
    parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`)
      .document as unknown as Document,
  );

/** An element beside others in a line, with a border, or with a margin around it. */
const chip = (name: string, style = 'display:inline-block;margin-right:9px;border:1px solid') =>
  `<span style="${style}">${name}</span>`;

const PIXEL = '<img width="1" height="1" alt="">';

describe('What a reader sees as one text is one', () => {
  test.each([
    ['in two lines', 'Ardan<br>Velkomir', 'Ardan Velkomir'],
    [
      'in two lines of a heading',
      '<h1>President Ardan<br>Velkomir resigns</h1>',
      'President Ardan Velkomir resigns',
    ],
    ['around a line end that is not displayed', 'Ardan <br style="display:none">Velkomir', 'Ardan Velkomir'],
    ['around a place where a line may end', 'Velko<wbr>mir', 'Velkomir'],
    ['around a pixel', `Ardan${PIXEL} Velkomir`, 'Ardan Velkomir'],
    ['around a small drawing', 'Ardan <svg width="9" height="9"></svg>Velkomir', 'Ardan Velkomir'],
    ['around an emoji', 'Ardan <img class="emoji" src="x.png">Velkomir', 'Ardan Velkomir'],
    ['around a script', 'Ardan <script>0</script>Velkomir', 'Ardan Velkomir'],
    [
      'around a style sheet and a template',
      'Ardan <style>p{}</style><template>x</template>Velkomir',
      'Ardan Velkomir',
    ],
    ['around hidden text', 'Ardan <span hidden>(the elder) </span>Velkomir', 'Ardan Velkomir'],
    ['around an icon of a font', 'Ardan <i aria-hidden="true">place</i>Velkomir', 'Ardan Velkomir'],
    [
      'in single letters',
      `${'Ardan'.replace(/./g, letter => chip(letter, 'display:inline-block'))} Velkomir`,
      'Ardan Velkomir',
    ],
    [
      'with a margin as its space',
      `${chip('Ardan', 'margin-right:4px')}<span>Velkomir</span>`,
      'Ardan Velkomir',
    ],
    ['with a drop cap', '<p><span style="float:left">A</span>rdan Velkomir</p>', 'Ardan Velkomir'],
    [
      'under its reading',
      '<ruby>漢<rt>かん</rt></ruby><ruby>州<rp>(</rp><rt>しゅう</rt><rp>)</rp></ruby>で',
      '漢州で',
    ],
    ['in preformatted text', '<pre>by Norwick\nRiver Council</pre>', 'by Norwick River Council'],
    ['with a button in its sentence', 'Ardan <button>Velkomir</button> left.', 'Ardan Velkomir left.'],
    [
      'with a role of a button in its sentence',
      '<span role="button">Ardan Velkomir</span> left.',
      'Ardan Velkomir left.',
    ],
  ])('%s', async (_how, body, text) => expect(await read(body)).toEqual([text]));
});

describe('What stands apart is not one text', () => {
  test.each([
    ['chips', chip('Teshmark') + chip('Ostrel')],
    [
      'items in one line',
      '<ul><li style="display:inline;margin-right:9px">Teshmark</li><li style="display:inline">Ostrel</li></ul>',
    ],
    [
      'items of a flexible box',
      '<div style="display:flex;gap:9px"><span>Teshmark</span><span>Ostrel</span></div>',
    ],
    [
      'items of a grid',
      '<div style="display:grid"><div style="display:contents"><span>Teshmark</span><span>Ostrel</span></div></div>',
    ],
    ['cells', '<table><tr><td>Teshmark</td><td>Ostrel</td></tr></table>'],
    [
      'words with a sign of the style sheet between them',
      '<style>b+b::before{content:" | "}</style><b>Teshmark</b><b>Ostrel</b>',
    ],
    ['paragraphs', '<p>Teshmark</p><p>Ostrel</p>'],
    ['paragraphs by empty lines', 'Teshmark<br> <br>Ostrel'],
    ['texts around a picture', 'Teshmark<img width="300" height="200">Ostrel'],
    ['texts around a field', 'Teshmark<input value="x">Ostrel'],
  ])('%s', async (_what, body) => expect(await read(body)).toEqual(['Teshmark', 'Ostrel']));
});

describe('The mark of a note is not part of the text', () => {
  test.each([
    ['<sup>1</sup>'],
    ['<sup>[3]</sup>'],
    ['<sup><a href="#n">2</a></sup>'],
    ['<sup>[<a href="#n">2</a>]</sup>'],
    ['<a href="#n" class="fn">4</a>'],
    ['<a href="/notes.html#n4">[note 4]</a>'],
    ['<sup>a</sup>'],
    ['<sup>*</sup>'],
    ['<sup>†</sup>'],
    ['<span style="vertical-align:super">5</span>'],
    ['<a role="doc-noteref" href="/notes">6</a>'],
  ])('%s', async mark =>
    expect(await read(`<p>Ardan Velkomir${mark} said no.</p>`)).toEqual(['Ardan Velkomir said no.']),
  );

  test.each([
    ['<p>Au XX<sup>e</sup> siècle</p>', 'Au XXe siècle'],
    ['<p>M<sup>me</sup> Velkomir</p>', 'Mme Velkomir'],
    ['<p>the 19<sup>th</sup> century</p>', 'the 19th century'],
    ['<p>route <span>66</span></p>', 'route 66'],
  ])('but this is: %s', async (body, text) => expect(await read(body)).toEqual([text]));
});

describe('Read is what a reader sees', () => {
  test.each([
    ['who said it', '<blockquote>Boats are life.<footer>— Ardan Velkomir</footer></blockquote>'],
    ['what is spoken when it changes', '<div role="status"><p>Ardan Velkomir</p></div>'],
    ['an entry of a log', '<div role="log"><p>Ardan Velkomir</p></div>'],
    ['an application', '<div role="application"><p>Ardan Velkomir</p></div>'],
    ['what only screen readers do not get', '<p><span aria-hidden="true">Ardan Velkomir</span></p>'],
    ['a form without fields', '<form><p>Ardan Velkomir</p></form>'],
    ['the head of an article', '<article><header role="banner"><h1>Ardan Velkomir</h1></header></article>'],
    [
      'slotted text',
      '<x-a><template shadowrootmode="open"><slot name="lead">Ostrel</slot></template><b slot="lead">Ardan Velkomir</b></x-a>',
    ],
  ])('%s', async (_what, body) => expect((await read(body)).at(-1)).toContain('Ardan Velkomir'));

  test.each([
    ['folded text', '<details><summary></summary><p>Ostrel</p></details>'],
    [
      'text for screen readers',
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden">Ostrel</p>',
    ],
    ['clipped text', '<p style="position:absolute;clip:rect(0,0,0,0)">Ostrel</p>'],
    ['text outside the page', '<p style="position:absolute;left:-9999px">Ostrel</p>'],
    ['transparent text', '<div style="opacity:0"><p>Ostrel</p></div>'],
    ['letters without colour', '<p style="color:transparent">Ostrel</p>'],
    ['a box without height', '<div style="height:0;overflow:hidden"><p>Ostrel</p></div>'],
    ['text that no slot takes', '<x-a><template shadowrootmode="open"><p></p></template>Ostrel</x-a>'],
    ['what can be written in', '<div contenteditable><p>Ostrel</p></div>'],
    ['a comment box', '<form><textarea></textarea><p>Ostrel</p></form>'],
    ['code', '<pre><code>Ostrel</code></pre><pre><span>let</span> Ostrel</pre><code>Ostrel</code>'],
    ['a button of its own', '<button>Ostrel</button><div role="button">Ostrel</div>'],
    ['the foot of a page', '<footer>Ostrel</footer>'],
  ])('but not %s', async (_what, body) => expect(await read(body)).toEqual([]));
});
