// Opens pages in a real Chromium and tells, as JSON, what a reader of them would see.
//
// node look.mjs PLAN.json, where PLAN holds {chromium, looks: [{name, file, width, height, dark, print, axe, shot, pdf}]}
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const plan = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf-8");
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

/** Runs in the page: where everything stands. */
function measured() {
  const box = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top: top + scrollY, right, bottom: bottom + scrollY };
  };
  const lines = (element) => [...element.getClientRects()].map((r) => ({ top: r.top + scrollY, bottom: r.bottom + scrollY }));
  const following = (element) => {
    const walker = document.createTreeWalker(element.parentElement, NodeFilter.SHOW_TEXT);
    walker.currentNode = element;
    let node = walker.nextNode();
    while (node && (element.contains(node) || !node.textContent.trim())) node = walker.nextNode();
    if (!node) return null;
    const range = document.createRange();
    range.setStart(node, 0);
    range.setEnd(node, 1);
    return range.getBoundingClientRect().top + scrollY;
  };
  const shown = (element) => element.checkVisibility();
  return {
    width: document.documentElement.clientWidth,
    scroll: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
    marks: [...document.querySelectorAll("mark[id]")].filter(shown).map((mark) => ({
      id: mark.id, state: mark.className, text: mark.textContent, box: box(mark), lines: lines(mark),
      line: getComputedStyle(mark.firstElementChild).textDecoration,
    })),
    notes: [...document.querySelectorAll(".note")].filter(shown).map((note) => ({
      id: note.id, mark: note.querySelector("h3 a").hash.slice(1), box: box(note), text: following(note),
    })),
    article: [...document.querySelectorAll(".block")].map(box),
    dead: [...document.querySelectorAll('a[href^="#"]')].filter((a) => !document.getElementById(a.hash.slice(1))).length,
    ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
    keys: [...document.querySelectorAll("[accesskey]")].map((element) => element.accessKey),
    foreign: [...document.querySelectorAll("script, img, iframe, object, embed, link, form, input, base, [style], [onclick], [onerror]")]
      .map((element) => element.outerHTML.slice(0, 80)),
    text: document.body.innerText,
  };
}

async function look(browser, one) {
  const context = await browser.newContext({
    viewport: { width: one.width, height: one.height }, colorScheme: one.dark ? "dark" : "light",
  });
  const page = await context.newPage();
  const said = [], asked = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("dialog", (dialog) => { said.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(one.file).href);
  if (one.print) await page.emulateMedia({ media: "print" });
  const seen = await page.evaluate(measured);
  if (one.shot) await page.screenshot({ path: one.shot, fullPage: true });
  if (one.pdf) await page.pdf({ path: one.pdf, format: "A4" });
  const jumped = one.jump ? await jumps(page) : null;
  let violations = [];
  if (one.axe) {
    await page.evaluate(axe);
    const result = await page.evaluate(() => window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }));
    violations = result.violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html).slice(0, 3).join(" ")}`);
  }
  await context.close();
  return { name: one.name, ...seen, said, asked, violations, jumped };
}

/** Follows the first mark whose row is folded away: the fold must open. */
async function jumps(page) {
  const link = page.locator("mark.supported a").first();
  const target = (await link.getAttribute("href")).slice(1);
  await link.focus();
  await page.keyboard.press("Enter");
  await page.waitForTimeout(100);
  return page.evaluate((id) => document.getElementById(id).checkVisibility({ contentVisibilityAuto: true }), target);
}

const browser = await chromium.launch({ executablePath: plan.chromium, args: FLAGS });
const seen = [];
for (const one of plan.looks) seen.push(await look(browser, one));
await browser.close();
console.log(JSON.stringify(seen));
