/**
 * Marks the sample and shows its cards, as on any page: with the very scripts that pages get, loaded here by hand,
 * because browsers start content scripts on web pages only. What holds the card's place comes first, since the background
 * cannot load it into an extension page either.
 */
export async function startSample(): Promise<void> {
  await load('/content-scripts/hover.js');
  await load('/content-scripts/content.js');
}

function load(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} could not be loaded`)));
    document.head.append(script);
  });
}
