import type { Browser, Page } from '@playwright/test';

/** A page as on a poor telephone: 1.6 Mbps, 150 ms to every answer, a quarter of the processor. */
export async function slowPage(browser: Browser): Promise<Slow> {
  const page = await (await browser.newContext({ viewport: { width: 412, height: 823 } })).newPage();
  const session = await page.context().newCDPSession(page);
  const traffic: Arrival[] = [];
  let start: number | undefined;
  session.on('Network.requestWillBeSent', ({ timestamp }) => {
    start ??= timestamp;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength, timestamp }) => {
    traffic.push({ bytes: encodedDataLength, at: (timestamp - (start ?? timestamp)) * 1000 });
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, traffic };
}

/** A file that has come: how much of it travelled, and the milliseconds since the page was asked for. */
export type Arrival = { bytes: number; at: number };
export type Slow = {
  page: Page;
  /** What came over the line so far, in its order, the page first; what a worker fetches is not seen. */
  traffic: readonly Arrival[];
};
