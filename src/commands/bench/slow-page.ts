import type { Browser, Page } from '@playwright/test';

/** A page as on a poor telephone: 1.6 Mbps, 150 ms to every answer, a quarter of the processor. */
export async function slowPage(browser: Browser): Promise<Slow> {
  const page = await (await browser.newContext({ viewport: { width: 412, height: 823 } })).newPage();
  const session = await page.context().newCDPSession(page);
  const traffic = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
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

export type Slow = {
  page: Page;
  /** What came over the line so far; what a worker fetches is not seen. */
  traffic: { bytes: number; requests: number };
};
