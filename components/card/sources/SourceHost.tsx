import { hostOf } from '#core/cards/source.ts';
import './source-host.css';

/**
 * The host that a link leads to, shown beside link text that the card's author chose. `address` must already be checked
 * as a web address.
 */
export function SourceHost({ address }: { readonly address: string }) {
  return (
    <bdi class="source-host" dir="ltr">
      {hostOf(address)}
    </bdi>
  );
}
