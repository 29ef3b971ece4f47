import type { Import } from './find-imports.ts';
import { FLOORS } from './table.ts';

/** The entrypoint that a file belongs to: a folder or a file in `entrypoints/`. */
const entrypointOf = (path: string) => path.split('/', 2).join('/');

function faultOf({ from, to, isPackage }: Import): string | null {
  const [above] = from.split('/', 1);
  if (above === 'tests') return null;
  // Configuration files of tools.
  if (above === from) return !isPackage && to.startsWith('tests/') ? 'only tests import tests' : null;
  const rule = FLOORS[above!];
  if (!rule) return `${above}/ is no floor: see tests/tools/floors/table.ts`;
  if (isPackage) {
    const allowed = rule.packages.some(name => (name.endsWith(':') ? to.startsWith(name) : to === name));
    return allowed ? null : `${above}/ may not use this package; ${rule.instead}`;
  }
  const [below] = to.split('/', 1);
  if (below === above) {
    if (above !== 'entrypoints' || entrypointOf(from) === entrypointOf(to)) return null;
    return `an entrypoint may not import another; ${rule.instead}`;
  }
  return rule.mayImport.includes(below!) ? null : `${above}/ may not import ${below}/; ${rule.instead}`;
}

/** One sentence for each import that the table of floors forbids. */
export function floorFaults(imports: readonly Import[]): string[] {
  return imports.flatMap(each => {
    const fault = faultOf(each);
    return fault ? [`${each.from} imports ${each.to}: ${fault}`] : [];
  });
}

/**
 * How code that runs in `start` loads what `isForbidden` matches, through any number of files: the shortest path to
 * each such file or package.
 */
export function forbiddenWays(
  imports: readonly Import[],
  start: string,
  isForbidden: (to: string) => boolean,
): string[] {
  const loads = Map.groupBy(
    imports.filter(({ isErased }) => !isErased),
    ({ from }) => from,
  );
  const ways = new Map([[start, start]]);
  const forbidden: string[] = [];
  // A map is iterated in insertion order even while it grows, so the nearest files come first.
  for (const [path, way] of ways) {
    if (isForbidden(path)) {
      forbidden.push(way);
      continue;
    }
    for (const { to } of loads.get(path) ?? []) if (!ways.has(to)) ways.set(to, `${way} > ${to}`);
  }
  return forbidden;
}
