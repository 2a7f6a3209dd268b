// Sets YASGUI up for this site: its own endpoint, prefixes, terms, labels and pictures, and no other host.
"use strict";
(() => {
  const home = document.getElementById("editor");
  const form = document.getElementById("ask");
  const field = document.getElementById("query");
  if (!home || !form || !window.Yasgui) return;

  const { Yasgui, Yasqe, Yasr } = window;
  const endpoint = new URL(home.dataset.endpoint, location.href).href;
  const LONGEST_ADDRESS = 4000; // characters of a query that goes by GET, so that answers can be kept
  const MOST_LABELS = 150; // IRIs of a result that are called by their names
  const LONGEST_RESPONSE = 100000; // characters that are shown
  const PAGE = 50; // rows of the table
  const SVG = "http://www.w3.org/2000/svg";

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const drawn = (name, attributes, text) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const icon = (path) => {
    const made = drawn("svg", { viewBox: "0 0 16 16", width: 14, height: 14, "aria-hidden": "true" });
    made.append(drawn("path", { d: path, fill: "currentColor" }));
    return made;
  };
  const select = async (query) => {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json" },
      body: query,
    });
    return response.ok ? (await response.json()).results.bindings : [];
  };

  const unescaped = (text) =>
    text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, four, eight, one) =>
      four || eight ? String.fromCodePoint(parseInt(four || eight, 16)) : ({ n: "\n", r: "\r", t: "\t" })[one] || one,
    );
  const term = (text) => {
    if (text.startsWith("<")) return { type: "uri", value: unescaped(text.slice(1, -1)) };
    const literal = /^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/.exec(text);
    return literal ? { type: "literal", value: unescaped(literal[1]), datatype: literal[3] } : { type: "bnode", value: text };
  };
  /** Triples as the rows of a table, which is what all of YASGUI can show. */
  const asTable = (text) => ({
    head: { vars: ["subject", "predicate", "object"] },
    results: {
      bindings: [...text.matchAll(/^(<[^>]*>|_:\S+) (<[^>]*>) (.*) \.$/gm)].map((triple) => ({
        subject: term(triple[1]),
        predicate: term(triple[2]),
        object: term(triple[3]),
      })),
    },
    triples: text,
  });

  // A problem is told in words: YASGUI would show the object that its JSON makes. Triples become rows: it would try them
  // as XML, whose error message has inline styles.
  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const response = await plainFetch(input, init);
    const type = response.headers.get("Content-Type") || "";
    if (response.ok && type.startsWith("application/n-triples"))
      return new Response(JSON.stringify(asTable(await response.text())), { status: response.status });
    if (response.ok || !type.includes("problem+json")) return response;
    const problem = await response.json();
    const words = [problem.title, problem.detail, problem.hint].filter(Boolean).join("\n");
    return new Response(words, { status: response.status, statusText: problem.title });
  };

  let known = { examples: {}, prefixes: {}, classes: [], properties: [], base: "", path: "/" };

  // Completion: what is in these data, with no request to anybody else.
  Yasqe.defaults.prefixCcApi = "";
  Yasqe.defaults.requestConfig.endpoint = endpoint;
  const among = (terms, token) => {
    const begun = (token && token.autocompletionString) || "";
    const words = begun.toLowerCase();
    return terms
      .filter((term) => term.iri.startsWith(begun) || (words && term.label.toLowerCase().startsWith(words)))
      .slice(0, 100)
      .map((term) => term.iri);
  };
  Object.assign(Yasqe.Autocompleters.prefixes, {
    bulk: false,
    persistenceId: null,
    get: (_, token) => {
      const begun = (token && (token.autocompletionString || token.string)) || "";
      return Object.entries(known.prefixes)
        .map(([prefix, namespace]) => `${prefix}: <${namespace}>`)
        .filter((line) => line.startsWith(begun.trim()));
    },
  });
  Yasqe.Autocompleters.class.get = (_, token) => among(known.classes, token);
  Yasqe.Autocompleters.property.get = (_, token) => among(known.properties, token);
  Yasqe.defaults.autocompleters = ["prefixes", "class", "property", "variables"];

  // ---- results ----
  const names = new Map();
  const isOurs = (iri) => known.base && iri.startsWith(known.base);
  const localAddress = (iri) => (isOurs(iri) ? known.path + iri.slice(known.base.length) : iri);
  const label = (iri) => {
    const name = names.get(iri);
    if (name) return name;
    for (const [prefix, namespace] of Object.entries(known.prefixes))
      if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
    return isOurs(iri) ? iri.slice(known.base.length).replace(/^id\//, "") : iri;
  };
  const isSafeIri = (iri) => /^https?:\/\/[^<>"{}|^`\\\s]+$/.test(iri);
  const learnNames = async (bindings) => {
    const unknown = new Set();
    for (const row of bindings)
      for (const cell of Object.values(row)) {
        if (unknown.size >= MOST_LABELS) break;
        if (cell.type === "uri" && isOurs(cell.value) && isSafeIri(cell.value) && !names.has(cell.value))
          unknown.add(cell.value);
      }
    if (!unknown.size) return;
    const list = [...unknown].map((iri) => `<${iri}>`).join(" ");
    const found = await select(
      "PREFIX schema: <https://schema.org/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> " +
        `SELECT ?thing (MIN(STR(?words)) AS ?name) { VALUES ?thing { ${list} } ` +
        "?thing schema:name|schema:headline|rdfs:label ?words } GROUP BY ?thing",
    ).catch(() => []);
    for (const iri of unknown) names.set(iri, "");
    for (const row of found) if (row.name) names.set(row.thing.value, row.name.value);
  };

  /** Rows and columns of an answer. */
  const tabled = (results) =>
    results && !results.getError()
      ? { columns: results.getVariables() || [], rows: results.getBindings() || [] }
      : { columns: [], rows: [] };

  /** In place of YASGUI's own, which needs inline styles: names for IRIs, sorting by a column, a filter, pages. */
  class Table {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 10;
      this.label = "Table";
    }
    canHandleResults() {
      return tabled(this.yasr.results).columns.length > 0;
    }
    getIcon() {
      return icon("M1 2h14v3H1zM1 6h6v3H1zM9 6h6v3H9zM1 10h6v3H1zM9 10h6v3H9z");
    }
    async draw() {
      const { columns, rows } = tabled(this.yasr.results);
      this.columns = columns;
      this.rows = rows;
      await learnNames(this.rows);
      this.sorted = "";
      this.first = 0;
      const filter = element("input", { type: "search", "aria-label": "Filter rows", placeholder: "Filter rows" });
      filter.addEventListener("input", () => {
        this.filter = filter.value.toLowerCase();
        this.first = 0;
        this.show();
      });
      this.filter = "";
      this.count = element("span", { class: "soft", role: "status" });
      this.back = this.turning("Previous", -PAGE);
      this.next = this.turning("Next", PAGE);
      this.body = element("tbody");
      const head = element("tr");
      for (const name of columns) head.append(this.heading(name));
      this.yasr.resultsEl.append(
        element("div", { class: "rows" }, filter, this.count, this.back, this.next),
        element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Rows" }, element("table", {}, element("thead", {}, head), this.body)),
      );
      this.show();
    }
    turning(words, by) {
      const button = element("button", { type: "button" }, words);
      button.addEventListener("click", () => {
        this.first += by;
        this.show();
      });
      return button;
    }
    heading(name) {
      const button = element("button", { type: "button", title: `Sort by ${name}` }, name);
      const cell = element("th", { scope: "col" }, button);
      button.addEventListener("click", () => {
        this.downwards = this.sorted === name && !this.downwards;
        this.sorted = name;
        for (const other of cell.parentNode.children) other.removeAttribute("aria-sort");
        cell.setAttribute("aria-sort", this.downwards ? "descending" : "ascending");
        this.show();
      });
      return cell;
    }
    show() {
      const columns = this.columns;
      const numeric = (cell) => !Number.isNaN(number(cell));
      const found = this.rows.filter((row) => !this.filter || columns.some((name) => words(row[name]).toLowerCase().includes(this.filter)));
      if (this.sorted)
        found.sort((one, other) => {
          const [a, b] = [one[this.sorted], other[this.sorted]];
          const order = numeric(a) && numeric(b) ? number(a) - number(b) : words(a).localeCompare(words(b));
          return this.downwards ? -order : order;
        });
      const page = found.slice(this.first, this.first + PAGE);
      this.count.textContent = found.length ? `${this.first + 1} to ${this.first + page.length} of ${found.length}` : "No rows";
      this.back.disabled = this.first === 0;
      this.next.disabled = this.first + PAGE >= found.length;
      this.body.replaceChildren(
        ...page.map((row) =>
          element("tr", {}, ...columns.map((name) => element("td", numeric(row[name]) ? { class: "number" } : {}, this.cell(row[name])))),
        ),
      );
    }
    cell(cell) {
      if (!cell) return "";
      if (cell.type !== "uri" || !isSafeIri(cell.value)) return words(cell);
      return element("a", { href: localAddress(cell.value), title: cell.value, rel: "noopener noreferrer nofollow" }, label(cell.value));
    }
  }
  /** The answer as it came. */
  class Raw {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 2;
      this.label = "Response";
    }
    canHandleResults() {
      return Boolean(this.yasr.results && this.yasr.results.getOriginalResponseAsString());
    }
    getIcon() {
      return icon("M1 2h14v2H1zM1 6h10v2H1zM1 10h14v2H1z");
    }
    draw() {
      const whole = this.yasr.results.getOriginalResponseAsString();
      const text = whole.includes('"triples"') ? JSON.parse(whole).triples || whole : whole;
      this.yasr.resultsEl.append(element("pre", { tabindex: "0", "aria-label": "Response" }, text.slice(0, LONGEST_RESPONSE)));
      if (text.length > LONGEST_RESPONSE) this.yasr.resultsEl.append(element("p", {}, "This is its beginning; download the whole below."));
    }
  }

  const number = (cell) => {
    if (!cell || cell.type === "uri" || cell.value.trim() === "") return NaN;
    return Number(cell.value);
  };
  const day = (cell) => {
    const parts = cell && /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*|Z)?$/.exec(cell.value);
    return parts ? Date.UTC(+parts[1], (+parts[2] || 1) - 1, +parts[3] || 1) : NaN;
  };
  const words = (cell) => (cell ? (cell.type === "uri" ? label(cell.value) : cell.value) : "");
  const shorten = (text, most) => (text.length > most ? text.slice(0, most - 1) + "…" : text);

  /** What our pictures have in common; each says which columns it needs. */
  class Picture {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 1;
    }
    rows() {
      return tabled(this.yasr.results).rows;
    }
    columns() {
      return tabled(this.yasr.results).columns;
    }
    suiting(suits) {
      return this.columns().filter((name) => {
        const filled = this.rows().filter((row) => row[name]);
        return filled.length && filled.every((row) => suits(row[name], name));
      });
    }
    canHandleResults() {
      return this.rows().length > 0 && this.suits();
    }
    getIcon() {
      return icon(this.icon);
    }
    place(svg, note) {
      this.yasr.resultsEl.append(element("figure", { class: "picture" }, svg, element("figcaption", {}, note)));
    }
    async draw() {
      await learnNames(this.rows());
      await this.paint();
    }
  }

  class Chart extends Picture {
    constructor(yasr) {
      super(yasr);
      this.label = "Chart";
      this.icon = "M1 1h2v14H1zM5 2h8v3H5zM5 7h5v3H5zM5 12h10v3H5z";
    }
    numbers() {
      return this.suiting((cell) => !Number.isNaN(number(cell)) && !/date|year/i.test(cell.datatype || ""));
    }
    suits() {
      return this.numbers().length > 0 && this.columns().length > 1;
    }
    paint() {
      const counted = this.numbers().at(-1);
      const named = this.columns().filter((name) => !this.numbers().includes(name));
      const rows = this.rows().filter((row) => row[counted]).slice(0, 60);
      const most = Math.max(...rows.map((row) => number(row[counted])), 0);
      const least = Math.min(...rows.map((row) => number(row[counted])), 0);
      const width = (value) => ((value - least) / (most - least || 1)) * 300;
      const svg = drawn("svg", { viewBox: `0 0 640 ${rows.length * 22 + 8}`, role: "img", "aria-label": `${counted} by ${named.join(", ")}` });
      rows.forEach((row, at) => {
        const value = number(row[counted]);
        const name = named.map((column) => words(row[column])).filter(Boolean).join(" · ");
        const bar = drawn("rect", { class: "bar", x: 250 + width(Math.min(value, 0)), y: at * 22 + 4, width: Math.max(1, width(Math.max(value, 0)) - width(Math.min(value, 0))), height: 16 });
        bar.append(drawn("title", {}, `${name}: ${value}`));
        svg.append(drawn("text", { x: 244, y: at * 22 + 16, "text-anchor": "end" }, shorten(name, 40)), bar);
        svg.append(drawn("text", { x: 256 + width(Math.max(value, 0)), y: at * 22 + 16 }, String(value)));
      });
      this.place(svg, `${counted}, the first ${rows.length} of ${this.rows().length} rows`);
    }
  }

  class Timeline extends Picture {
    constructor(yasr) {
      super(yasr);
      this.label = "Timeline";
      this.icon = "M0 7h16v2H0zM3 3h2v10H3zM8 5h2v6H8zM12 3h2v10h-2z";
    }
    days() {
      return this.suiting((cell) => cell.type !== "uri" && (!Number.isNaN(day(cell)) || cell.value.startsWith("--"))).filter((name) =>
        this.rows().some((row) => !Number.isNaN(day(row[name]))),
      );
    }
    suits() {
      return this.days().length > 0;
    }
    paint() {
      const when = this.days()[0];
      const told = this.columns().filter((name) => name !== when);
      const rows = this.rows()
        .filter((row) => !Number.isNaN(day(row[when])))
        .sort((one, other) => day(one[when]) - day(other[when]))
        .slice(0, 80);
      const from = day(rows[0][when]);
      const span = day(rows.at(-1)[when]) - from || 1;
      const svg = drawn("svg", { viewBox: `0 0 640 ${rows.length * 20 + 34}`, role: "img", "aria-label": `Rows by ${when}` });
      svg.append(drawn("line", { class: "axis", x1: 20, x2: 160, y1: 22, y2: 22 }));
      svg.append(drawn("text", { x: 20, y: 14 }, rows[0][when].value), drawn("text", { x: 160, y: 14, "text-anchor": "end" }, rows.length > 1 ? rows.at(-1)[when].value : ""));
      rows.forEach((row, at) => {
        const x = 20 + ((day(row[when]) - from) / span) * 140;
        const y = at * 20 + 38;
        const text = told.map((column) => words(row[column])).filter(Boolean).join(" · ");
        const line = drawn("text", { x: 265, y: y + 4 }, shorten(text, 62));
        line.append(drawn("title", {}, text));
        svg.append(drawn("line", { class: "drop", x1: x, x2: x, y1: 22, y2: y }), drawn("circle", { class: "dot", cx: x, cy: y, r: 4 }));
        svg.append(drawn("text", { class: "when", x: 175, y: y + 4 }, row[when].value.slice(0, 10)), line);
      });
      this.place(svg, `By ${when}, ${rows.length} of ${this.rows().length} rows`);
    }
  }

  const outlines = async () => {
    const topology = await (await fetch(home.dataset.world)).json();
    const { scale, translate } = topology.transform;
    const arcs = topology.arcs.map((arc) => {
      let x = 0;
      let y = 0;
      return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    });
    const ring = (indexes) => indexes.flatMap((at) => (at < 0 ? [...arcs[~at]].reverse() : arcs[at]));
    return topology.objects.countries.geometries.flatMap((country) =>
      (country.type === "Polygon" ? [country.arcs] : country.arcs).map((polygon) => ring(polygon[0])),
    );
  };

  class WorldMap extends Picture {
    constructor(yasr) {
      super(yasr);
      this.label = "Map";
      this.icon = "M8 0a5 5 0 0 0-5 5c0 4 5 11 5 11s5-7 5-11a5 5 0 0 0-5-5zm0 7a2 2 0 1 1 0-4 2 2 0 0 1 0 4z";
    }
    coordinates() {
      const find = (pattern) =>
        this.suiting((cell, name) => pattern.test(name) && Math.abs(number(cell)) <= 180)[0];
      const latitude = find(/^lat(itude)?$/i);
      const longitude = find(/^(lon|lng|long|longitude)$/i);
      return latitude && longitude ? { latitude, longitude } : undefined;
    }
    places() {
      return this.columns().filter((name) => /^(place|where|town|city|country|location)$/i.test(name) || this.rows().some((row) => row[name] && row[name].type === "uri" && isOurs(row[name].value) && row[name].value.includes("/id/place/")));
    }
    suits() {
      return Boolean(this.coordinates()) || this.places().length > 0;
    }
    async spots() {
      const at = this.coordinates();
      if (at)
        return this.rows()
          .filter((row) => row[at.latitude] && row[at.longitude])
          .map((row) => ({
            latitude: number(row[at.latitude]),
            longitude: number(row[at.longitude]),
            name: this.columns().filter((name) => !Object.values(at).includes(name)).map((name) => words(row[name])).filter(Boolean).join(" · "),
          }));
      const counts = new Map();
      for (const column of this.places())
        for (const row of this.rows()) {
          const cell = row[column];
          if (cell) counts.set(cell.type + cell.value, { cell, count: ((counts.get(cell.type + cell.value) || {}).count || 0) + 1 });
        }
      const asked = [...counts.values()].slice(0, MOST_LABELS);
      const term = ({ cell }) => (cell.type === "uri" ? (isSafeIri(cell.value) ? `<${cell.value}>` : "") : JSON.stringify(cell.value).replace(/[\u007f-\u009f]/g, ""));
      const found = await select(
        "PREFIX schema: <https://schema.org/> " +
          `SELECT ?asked ?latitude ?longitude { VALUES ?asked { ${asked.map(term).join(" ")} } ` +
          "{ ?asked schema:latitude ?latitude ; schema:longitude ?longitude } UNION " +
          "{ ?place schema:name ?asked ; schema:latitude ?latitude ; schema:longitude ?longitude } }",
      );
      return found.map((row) => ({
        latitude: number(row.latitude),
        longitude: number(row.longitude),
        name: `${words(row.asked)} (${(counts.get(row.asked.type + row.asked.value) || { count: 1 }).count})`,
      }));
    }
    async paint() {
      const spots = (await this.spots()).filter((spot) => Math.abs(spot.latitude) <= 90 && Math.abs(spot.longitude) <= 180);
      if (!spots.length) {
        this.yasr.resultsEl.append(element("p", {}, "None of these places has coordinates."));
        return;
      }
      const middle = (of) => (Math.min(...spots.map(of)) + Math.max(...spots.map(of))) / 2;
      const reach = (of) => Math.max(...spots.map(of)) - Math.min(...spots.map(of));
      const width = Math.min(360, Math.max(24, reach((spot) => spot.longitude) * 1.3, reach((spot) => spot.latitude) * 2.6));
      const left = middle((spot) => spot.longitude) - width / 2;
      const top = middle((spot) => spot.latitude) + width / 4;
      const x = (longitude) => ((longitude - left) / width) * 640;
      const y = (latitude) => ((top - latitude) / width) * 640;
      const svg = drawn("svg", { viewBox: "0 0 640 320", role: "img", "aria-label": `${spots.length} places` });
      const path = (await outlines()).map((ring) => "M" + ring.map(([a, b]) => `${x(a).toFixed(1)} ${y(b).toFixed(1)}`).join("L") + "Z").join("");
      svg.append(drawn("path", { class: "land", d: path }));
      spots.forEach((spot, at) => {
        const dot = drawn("circle", { class: "dot", cx: x(spot.longitude), cy: y(spot.latitude), r: 5 });
        dot.append(drawn("title", {}, spot.name));
        svg.append(dot);
        if (at < 25) svg.append(drawn("text", { x: x(spot.longitude) + 8, y: y(spot.latitude) + 4 }, shorten(spot.name, 36)));
      });
      this.place(svg, `${spots.length} places with coordinates. Coasts: Natural Earth.`);
    }
  }

  Yasr.registerPlugin("table", Table);
  Yasr.registerPlugin("response", Raw);
  Yasr.registerPlugin("chart", Chart);
  Yasr.registerPlugin("map", WorldMap);
  Yasr.registerPlugin("timeline", Timeline);
  Object.assign(Yasr.defaults, {
    pluginOrder: ["table", "chart", "map", "timeline", "response"],
    prefixes: () => known.prefixes,
    persistenceId: null, // answers change with the data: none is kept in the browser
  });

  // ---- the page around it ----
  const permalink = (query) => `${endpoint}?query=${encodeURIComponent(query)}`;
  Yasgui.Tab.prototype.getShareableLink = function () {
    return permalink(this.getQuery());
  };

  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const snippets = {
    curl: (query) => `curl ${quoted(endpoint)} -H 'Accept: text/csv' --data-urlencode query=${quoted(query)}`,
    Python: (query) =>
      "import json, urllib.parse, urllib.request\n\n" +
      `query = ${JSON.stringify(query)}\n` +
      `request = urllib.request.Request(${JSON.stringify(endpoint)}, urllib.parse.urlencode({"query": query}).encode(),\n` +
      '    {"Accept": "application/sparql-results+json"})\n' +
      'rows = json.load(urllib.request.urlopen(request))["results"]["bindings"]',
    R: (query) =>
      `library(httr)\n\nquery <- ${JSON.stringify(query)}\n` +
      `answer <- POST(${JSON.stringify(endpoint)}, body = list(query = query), encode = "form", accept("text/csv"))\n` +
      'rows <- read.csv(text = content(answer, "text", encoding = "UTF-8"))',
    JavaScript: (query) =>
      `const query = ${JSON.stringify(query)};\n` +
      `const response = await fetch(${JSON.stringify(endpoint)}, {\n  method: "POST",\n  body: new URLSearchParams({ query }),\n` +
      '  headers: { Accept: "application/sparql-results+json" },\n});\nconst rows = (await response.json()).results.bindings;',
  };
  const update = (query) => {
    field.value = query;
    document.getElementById("permalink").href = permalink(query);
    for (const block of document.querySelectorAll("[data-snippet]")) block.textContent = snippets[block.dataset.snippet](query);
  };

  const start = async () => {
    known = await (await fetch(home.dataset.known)).json();
    document.documentElement.classList.add("with-editor");
    const address = new URLSearchParams(location.search);
    const asked = address.get("query") || known.examples[address.get("example")] || new URLSearchParams(location.hash.slice(1)).get("query");
    const size = () => (yasgui && yasgui.getTab() && yasgui.getTab().getYasqe() ? yasgui.getTab().getQuery().length : 0);
    let yasgui;
    yasgui = new Yasgui(home, {
      persistenceId: "dateline",
      populateFromUrl: false,
      autofocus: false,
      corsProxy: undefined,
      endpointCatalogueOptions: { getData: () => [] },
      requestConfig: {
        endpoint: () => endpoint,
        method: () => (size() > LONGEST_ADDRESS ? "POST" : "GET"),
        acceptHeaderSelect: () => "application/sparql-results+json",
        acceptHeaderGraph: () => "application/n-triples",
        headers: {},
        args: [],
      },
      yasqe: { value: field.value || home.dataset.first, autocompleters: Yasqe.defaults.autocompleters },
    });
    const watched = new WeakSet();
    const watch = () => {
      const editor = yasgui.getTab() && yasgui.getTab().getYasqe();
      if (!editor) return;
      update(editor.getValue());
      if (watched.has(editor)) return;
      watched.add(editor);
      editor.on("change", () => update(editor.getValue()));
      editor.getInputField().setAttribute("aria-label", "SPARQL query");
    };
    yasgui.on("tabSelect", () => setTimeout(watch));
    yasgui.on("tabAdd", () => setTimeout(watch));
    const open = (query, name) => {
      const same = Object.values(yasgui._tabs).find((tab) => tab.getPersistedJson().yasqe.value === query);
      const tab = same || yasgui.addTab(true, { name: yasgui.createTabName(name), yasqe: { value: query } });
      yasgui.selectTabId(tab.getId());
      tab.show();
      watch();
      tab.query().catch(() => {});
      home.scrollIntoView({ block: "nearest" });
    };
    watch();
    const shown = document.getElementById("shown"); // the rows that the server wrote for browsers without scripts
    if (shown) shown.remove();
    if (asked) open(asked, "Query");
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-example]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(known.examples[link.dataset.example], link.textContent);
    });
    form.addEventListener("submit", () => {
      form.method = field.value.length > LONGEST_ADDRESS ? "post" : "get";
    });
    for (const button of document.querySelectorAll("[data-copy]"))
      button.addEventListener("click", () =>
        navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent),
      );
  };
  start();
})();
