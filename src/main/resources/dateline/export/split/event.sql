-- Every article with its cluster, named by its oldest member: the one that has been on its side for the most releases, or
-- else the one whose IRI comes first. The whole cluster is on the side of that one; a new cluster on the side of its name.
CREATE TABLE event_split AS
WITH member AS (
    SELECT iri, root, split, since,
           row_number() OVER (PARTITION BY root ORDER BY parts(since) NULLS LAST, iri) AS age
        FROM article JOIN cluster USING (n) LEFT JOIN event_before ON event_before.article = article.iri),
oldest AS (SELECT root, iri AS name, coalesce(split, side(iri)) AS split FROM member WHERE age = 1)
SELECT member.iri AS article, oldest.split AS split, oldest.name AS cluster,
       CASE WHEN member.split = oldest.split THEN member.since ELSE CAST($1 AS VARCHAR) END AS since,
       CASE WHEN member.split <> oldest.split THEN member.split END AS moved_from
    FROM member JOIN oldest USING (root);
