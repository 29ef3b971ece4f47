import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokenStyles from '#assets/styles/tokens.css?inline';
import cardStyles from '#components/card/card.css?inline';
import controlStyles from '#components/controls/controls.css?inline';
import frameStyles from './frame.css?inline';
import { startCard } from './framed-card.ts';

/** The script of `card.html`, in one file: a page that waits for a card waits for nothing else. */
export default defineUnlistedScript(() => {
  document.adoptedStyleSheets = [tokenStyles, controlStyles, cardStyles, frameStyles].map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  startCard(token);
});
