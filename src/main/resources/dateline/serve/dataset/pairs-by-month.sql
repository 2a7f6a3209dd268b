SELECT strftime(earliest, '%Y-%m') AS month, one.name AS one, other.name AS other, count(DISTINCT events.event) AS meetings
FROM events
JOIN event_participants AS a USING (event)
JOIN event_participants AS b USING (event)
JOIN entities AS one ON one.entity = a.entity
JOIN entities AS other ON other.entity = b.entity
WHERE events.kind = 'Meeting' AND one.name < other.name
  AND date_trunc('month', earliest) = date_trunc('month', latest)
GROUP BY ALL
ORDER BY month, meetings DESC, one, other;
