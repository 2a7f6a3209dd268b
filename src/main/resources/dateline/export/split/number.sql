-- Articles by number, in order of their IRIs.
CREATE TABLE article AS
    SELECT CAST(row_number() OVER (ORDER BY iri) - 1 AS INTEGER) AS n, iri,
           CAST(nullif(published, '') AS DATE) AS published, nullif(publisher, '') AS publisher
        FROM read_article;
