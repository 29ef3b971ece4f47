import { Component, type VNode } from 'preact';

type MemoizedProps = { readonly draw: () => VNode; readonly on: readonly unknown[] };

/**
 * Renders again only when one of `on` has changed. In a card with hundreds of entries, every keystroke would otherwise
 * render all of them. A context change still reaches the components inside.
 */
export class Memoized extends Component<MemoizedProps> {
  override shouldComponentUpdate({ on }: MemoizedProps): boolean {
    return on.length !== this.props.on.length || on.some((value, at) => value !== this.props.on[at]);
  }

  override render({ draw }: MemoizedProps): VNode {
    return draw();
  }
}
