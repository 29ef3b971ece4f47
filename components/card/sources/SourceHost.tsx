import { hostOf } from '#core/cards/source.ts';
import './source-host.css';

/** Where a link leads, beside words that its author chose. The address is one that may be a link. */
export function SourceHost({ address }: { readonly address: string }) {
  return (
    <bdi class="source-host" dir="ltr">
      {hostOf(address)}
    </bdi>
  );
}
