import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from './framed-card.ts';

/** The script of `card.html`, in one file: a page that waits for a card waits for nothing else. */
export default defineUnlistedScript(() => {
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  startCard(token);
});
