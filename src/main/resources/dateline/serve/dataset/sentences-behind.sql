SELECT events.date,
  (SELECT string_agg(name, ', ' ORDER BY name) FROM event_participants JOIN entities USING (entity) WHERE event = events.event) AS who,
  publishers.name AS outlet, articles.headline, articles.url, evidence."begin", evidence."end", sentences.text
FROM events
JOIN evidence ON evidence.fact = events.event
JOIN sentences USING (sentence)
JOIN articles ON articles.article = evidence.article
LEFT JOIN publishers USING (publisher)
WHERE events.kind = 'Meeting'
ORDER BY events.date, who, outlet, articles.url, evidence."begin";
