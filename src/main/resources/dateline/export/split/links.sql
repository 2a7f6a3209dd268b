-- Each article of an event, and the first of that event.
SELECT DISTINCT min(n) OVER (PARTITION BY event) AS first, n
    FROM report JOIN article ON article.iri = report.article;
