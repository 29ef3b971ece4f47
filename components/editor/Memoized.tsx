import { Component, type VNode } from 'preact';

type MemoizedProps = { readonly draw: () => VNode; readonly on: readonly unknown[] };

/**
 * Draws again only when one of `on` has changed. In a card with hundreds of entries a keystroke would otherwise draw
 * all of them. A change of context still reaches what is inside.
 */
export class Memoized extends Component<MemoizedProps> {
  override shouldComponentUpdate({ on }: MemoizedProps): boolean {
    return on.length !== this.props.on.length || on.some((value, at) => value !== this.props.on[at]);
  }

  override render({ draw }: MemoizedProps): VNode {
    return draw();
  }
}
