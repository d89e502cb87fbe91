// pages.mjs - every page, light and dark, on a desk and on a phone: it comes, nothing goes wrong, axe finds nothing serious, nothing hangs over the edge.
import { DESKTOP, PHONE, equal, holds } from "./desk.mjs";

export async function pages(desk, addresses) {
  const tests = [];
  for (const [width, size] of [["desktop", DESKTOP], ["phone", PHONE]])
    for (const scheme of ["light", "dark"])
      for (const [name, address] of Object.entries(addresses)) tests.push([`${address}, ${width}, ${scheme}`, { size, scheme }, (page) => whole(desk, page, address, `${name}-${width}-${scheme}`)]);
  await desk.together(tests);
}

async function whole(desk, page, address, picture) {
  equal(await page.to(address), 200, "status");
  await page.drawn();
  await page.shot(picture);
  const over = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
  holds(over <= 0, `hangs over the edge by ${over} pixels`);
  equal(await desk.axe(page), [], "axe");
}
