/** Where pages say when they were published, surest first. Modified dates are not published dates. */
const META = [
  'meta[property="article:published_time" i]',
  'meta[name="article:published_time" i]',
  'meta[property="og:article:published_time" i]',
  'meta[itemprop="datePublished" i]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="pubdate" i]',
  'meta[name="parsely-pub-date" i]',
  'meta[name="date" i]',
];

const DAY = /^(\d{4}-\d{2}-\d{2})(?!\d)/;

/** The day on which the page says it was published, as `YYYY-MM-DD` in the publisher's own words; null without one. */
export function publishedDate(page: Document): string | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    // Read as text: much of it is not quite JSON, and the one key is told apart well enough.
    const day = DAY.exec(
      /"datePublished"\s*:\s*"([^"]{10,40})"/.exec(script.textContent ?? '')?.[1] ?? '',
    )?.[1];
    if (day) return day;
  }
  for (const selector of META) {
    const day = DAY.exec(page.querySelector(selector)?.getAttribute('content')?.trim() ?? '')?.[1];
    if (day) return day;
  }
  const time = page.querySelector(
    '[itemprop="datePublished" i][datetime], article time[datetime], time[datetime]',
  );
  return DAY.exec(time?.getAttribute('datetime')?.trim() ?? '')?.[1] ?? null;
}
