// Reads pages with @mozilla/readability in jsdom.
//
//   node readability.js read GOLD.jsonl FOLDER    prints what it found on each page, a JSON line each
//   node readability.js time LIST                 reads the files named in LIST whenever a line comes in, and answers with
//                                                 the milliseconds it took: by the clock, and of the process's CPU time
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";

const BLOCKS = new Set(
    ("ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI " +
        "MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL").split(" "),
);
const silent = new VirtualConsole(); // style sheets it cannot read are no news

function page(file) {
    const bytes = readFileSync(file);
    return decoded(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
}

// Much was saved as UTF-8 whatever the page says of itself; what is not UTF-8 jsdom sniffs.
function decoded(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
        return bytes;
    }
}

// The text as a reader sees it: a line for each block, so that words of two paragraphs never run together.
function text(node) {
    if (node.nodeType === 3) return node.data;
    let words = "";
    for (const child of node.childNodes) words += text(child);
    return BLOCKS.has(node.nodeName) ? `\n${words}\n` : words;
}

function read(bytes, url) {
    const dom = new JSDOM(bytes, { url, virtualConsole: silent });
    try {
        return new Readability(dom.window.document, { serializer: (element) => text(element) }).parse();
    } finally {
        dom.window.close();
    }
}

const [mode, list, folder] = process.argv.slice(2);
const lines = readFileSync(list, "utf8").split("\n").filter(Boolean);
if (mode === "read") {
    for (const line of lines) {
        const gold = JSON.parse(line);
        const url = /^http/.test(gold.url ?? "") ? gold.url : "https://page.example/";
        let found = null;
        try {
            found = read(page(join(folder, gold.html_path)), url);
        } catch (failure) {
            console.error(`${gold.id}: ${failure.message}`);
        }
        console.log(
            JSON.stringify({
                id: gold.id,
                body: found?.content ?? "",
                title: found?.title || null,
                authors: (found?.byline ?? "").split(/\s*[;,|]\s*|\s+and\s+/).filter(Boolean),
                date: found?.publishedTime ?? null,
            }),
        );
    }
} else {
    const pages = lines.map(page);
    for await (const any of createInterface({ input: process.stdin })) {
        const begin = process.hrtime.bigint();
        const cpu = process.cpuUsage();
        for (const bytes of pages) {
            try {
                read(bytes, "https://page.example/");
            } catch {
                // a page it throws at costs it no more time
            }
        }
        const used = process.cpuUsage(cpu);
        console.log(`${Number(process.hrtime.bigint() - begin) / 1e6} ${(used.user + used.system) / 1e3}`);
    }
}
