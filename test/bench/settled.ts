import type { Page } from 'playwright-core';

/**
 * Until nothing is being fetched and no frame has been asked for during a second and a half: so long may a worker be busy with what
 * the page will show.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let last = window.deskProbe.counts.frames;
        let quiet = 0;
        let waited = 0;
        const timer = setInterval(() => {
          quiet = window.deskProbe.counts.frames === last ? quiet + 1 : 0;
          last = window.deskProbe.counts.frames;
          waited += 1;
          // A page that draws without end is not waited for.
          if (quiet < 15 && waited < 60) return;
          clearInterval(timer);
          done();
        }, 100);
      }),
  );
}
