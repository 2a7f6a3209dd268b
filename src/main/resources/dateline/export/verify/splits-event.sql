-- What a plan came to belongs together with the articles that told of the plan, and a copy with its original.
WITH together AS (
    SELECT event, article FROM told_event JOIN told_evidence ON subject = event
    UNION ALL
    SELECT object, article FROM told_link JOIN told_evidence USING (subject) WHERE kind = 'came to'
    UNION ALL
    SELECT object, subject FROM told_link WHERE kind = 'copy of'
    UNION ALL
    SELECT object, object FROM told_link WHERE kind = 'copy of')
SELECT event, count(DISTINCT split) FROM together JOIN side USING (article)
GROUP BY event HAVING count(DISTINCT split) > 1 ORDER BY event
