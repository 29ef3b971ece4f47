/** A directed edge between two names. */
export type Arrow = readonly [from: string, to: string];

/**
 * Groups of two or more names that can reach each other along the arrows (Tarjan's strongly connected components), each
 * sorted. An arrow from a name to itself is ignored.
 */
export function findCircles(arrows: Iterable<Arrow>): string[][] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of arrows) {
    if (!next.has(from)) next.set(from, new Set());
    next.get(from)!.add(to);
  }
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: string[][] = [];

  const visit = (name: string): number => {
    const own = order.size;
    order.set(name, own);
    lowest.set(name, own);
    open.push(name);
    isOpen.add(name);
    for (const to of next.get(name) ?? []) {
      if (!order.has(to)) lowest.set(name, Math.min(lowest.get(name)!, visit(to)));
      else if (isOpen.has(to)) lowest.set(name, Math.min(lowest.get(name)!, order.get(to)!));
    }
    if (lowest.get(name) === own) {
      const circle = open.splice(open.indexOf(name));
      for (const each of circle) isOpen.delete(each);
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest.get(name)!;
  };

  for (const name of next.keys()) if (!order.has(name)) visit(name);
  return circles;
}

/**
 * The arrows between sibling folders in `folder`, derived from arrows between files. Files that are in no folder there
 * are left out.
 */
export function betweenFolders(files: Iterable<Arrow>, folder: string): Arrow[] {
  const inside = `${folder}/`;
  const folderOf = (path: string) => {
    const end = path.startsWith(inside) ? path.indexOf('/', inside.length) : -1;
    return end < 0 ? null : path.slice(0, end);
  };
  const arrows: Arrow[] = [];
  for (const [from, to] of files) {
    const above = folderOf(from);
    const below = folderOf(to);
    if (above && below) arrows.push([above, below]);
  }
  return arrows;
}
