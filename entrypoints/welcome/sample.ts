/**
 * Marks the sample and shows its cards, as on any page: with the same scripts that pages get. They are loaded here
 * explicitly, because browsers start content scripts only on web pages. The card's hover script comes first, because
 * the background cannot load it into an extension page.
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
