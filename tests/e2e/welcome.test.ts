import { expect, test } from 'vitest';
import { violationsOf } from '../harness/axe.ts';
import { openCard, readCard } from '../harness/card.ts';
import { click } from '../harness/controls.ts';
import { readMarks, waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

inBothBrowsers('The welcome page', running => {
  test('has a sample with working marks and cards', async () => {
    const page = await running.session.openExtensionPage('welcome.html');
    await waitForMark(page, 'Nikol Pashinyan');
    expect((await readMarks(page)).filter(mark => !mark.inside.includes('article#sample'))).toEqual([]);
    const card = await openCard(running.session, page, 'Nikol Pashinyan');
    expect(await readCard(card)).toContain('Nikol Pashinyan');
  });

  test('leads to the glossary', async () => {
    const page = await running.session.openExtensionPage('welcome.html');
    await click(page, 'button', message('welcomeOpenGlossary'));
    await running.session.findExtensionPage('options.html');
  });

  test.each(['light', 'dark'] as const)('has no violation that axe finds, %s', async scheme => {
    const page = await running.session.openExtensionPage('welcome.html');
    await running.session.setColours(page, scheme);
    await waitForMark(page, 'Nikol Pashinyan');
    expect(await violationsOf(page)).toEqual([]);
  });
});
