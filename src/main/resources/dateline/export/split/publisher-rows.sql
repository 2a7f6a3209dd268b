SELECT iri AS article, side(coalesce(publisher, iri)) AS split, publisher FROM article ORDER BY iri;
