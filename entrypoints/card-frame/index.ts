import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from './framed-card.ts';

/** The script of `card.html`. It is a single file, so that a card waits for nothing else to load. */
export default defineUnlistedScript(() => {
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  startCard(token);
});
