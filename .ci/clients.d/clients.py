"""Clients in Python, as Debian packages them: rdflib and SPARQLWrapper; and rapper, which negotiates as libcurl does."""

import subprocess
import sys

from rdflib import Graph, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, POST, TURTLE, XML, SPARQLWrapper

base = sys.argv[1]
endpoint = base + "sparql"
SCHEMA = "https://schema.org/"
PEOPLE = f"SELECT ?person ?name {{ ?person a <{SCHEMA}Person> ; <{SCHEMA}name> ?name }} ORDER BY ?person ?name"


def check(name):
    """Runs the function at once and tells in one line how it went."""

    def run(work):
        try:
            work()
            print(f"PASS {name}", flush=True)
        except Exception as failure:  # whatever goes wrong in a client is what the check is for
            print(f"FAIL {name}: {type(failure).__name__} {' '.join(str(failure).split())[:800]}", flush=True)

    return run


def asked(form, method="GET", query=PEOPLE):
    client = SPARQLWrapper(endpoint, returnFormat=form)
    client.setMethod(method)
    client.setTimeout(60)
    client.setQuery(query)
    return client.queryAndConvert()


names = []


@check("SPARQLWrapper: JSON")
def _():
    names.extend(row["name"]["value"] for row in asked(JSON)["results"]["bindings"])
    assert names, "nobody is named"


@check("SPARQLWrapper: XML, by POST")
def _():
    rows = asked(XML, POST).getElementsByTagName("result")
    assert len(rows) == len(names), f"{len(rows)} rows where {len(names)} were to be"


@check("SPARQLWrapper: CSV")
def _():
    lines = asked(CSV).decode().splitlines()
    assert len(lines) == len(names) + 1, f"{len(lines)} lines"


@check("SPARQLWrapper: Turtle of a CONSTRUCT")
def _():
    body = asked(TURTLE, query=f"CONSTRUCT WHERE {{ ?p a <{SCHEMA}Person> ; <{SCHEMA}name> ?n }}")
    graph = Graph().parse(data=body, format="turtle")
    assert len(graph) > len(names), f"{len(graph)} triples"


@check("rdflib: the endpoint as a store")
def _():
    graph = Graph(SPARQLStore(endpoint))
    found = [str(row.name) for row in graph.query(PEOPLE)]
    assert found == names, f"{len(found)} rows where {len(names)} were to be"
    person = next(iter(graph.query(PEOPLE))).person
    assert list(graph.predicate_objects(person)), f"nothing about {person}"


things = asked(
    JSON,
    query=f"""SELECT ?thing {{
      {{ SELECT ?thing {{ ?thing a <{SCHEMA}Person> }} ORDER BY ?thing LIMIT 2 }}
      UNION {{ SELECT ?thing {{ ?thing a <{SCHEMA}NewsArticle> }} ORDER BY ?thing LIMIT 2 }}
      UNION {{ SELECT ?thing {{ ?thing a <https://w3id.org/dateline/news#Event> }} ORDER BY ?thing LIMIT 2 }}
    }}""",
)["results"]["bindings"]
iris = [row["thing"]["value"] for row in things]


@check("rdflib: parses the IRIs of things")
def _():
    for iri in iris:
        graph = Graph().parse(iri)
        assert (URIRef(iri), None, None) in graph, f"nothing about {iri}"


@check("rdflib: each syntax of a document tells the same")
def _():
    for iri in iris:
        document = iri.replace(base + "id/", base + "doc/")
        graphs = {
            suffix: set(Graph().parse(f"{document}.{suffix}", format=form))
            for suffix, form in [("ttl", "turtle"), ("nt", "nt"), ("rdf", "xml")]
        }
        for suffix, graph in graphs.items():
            assert graph == graphs["nt"], f"{document}.{suffix} differs from .nt by {len(graph ^ graphs['nt'])} triples"


@check("rapper -g: guesses what a thing's IRI leads to")
def _():
    for iri in iris:
        run = subprocess.run(["rapper", "-g", "-c", iri], capture_output=True, text=True, timeout=60)
        assert run.returncode == 0, f"{iri}: {run.stderr[-300:]}"
        assert "returned 0 triples" not in run.stderr, f"{iri}: no triples"
