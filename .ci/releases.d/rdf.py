"""The RDF of a release, by rdflib: each syntax that it reads has what release.json says."""

import gzip
import json
import sys
from pathlib import Path

import rdflib

folder = Path(sys.argv[1])
counts = json.loads((folder / "release.json").read_text())["counts"]


def check(name, work):
    """Tells how it went in one line: PASS name, or FAIL name: why."""
    try:
        expected, found = work()
        if expected != found:
            raise ValueError(f"{found}, and not {expected}")
        print(f"PASS {name}")
    except Exception as error:  # whatever it is, the other checks go on
        print(f"FAIL {name}: {' '.join(str(error).split())[:500]}")


def quads(path, syntax):
    graph = rdflib.ConjunctiveGraph()
    with gzip.open(folder / path) as data:
        graph.parse(data, format=syntax)
    return counts["quads"], sum(1 for _ in graph.quads())


def triples(path, syntax):
    graph = rdflib.Graph()
    with gzip.open(folder / path) as data:
        graph.parse(data, format=syntax)
    return counts["triples"], len(graph)


check(f"rdflib: {counts['quads']} N-Quads", lambda: quads("rdf/dataset.nq.gz", "nquads"))
check(f"rdflib: {counts['quads']} quads of TriG", lambda: quads("rdf/dataset.trig.gz", "trig"))
check(f"rdflib: {counts['triples']} triples of Turtle", lambda: triples("rdf/dataset.ttl.gz", "turtle"))
check(f"rdflib: {counts['quads']} quads of JSON-LD", lambda: quads("rdf/dataset.jsonld.gz", "json-ld"))
