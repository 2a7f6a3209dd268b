SELECT article, moved_from AS "from", split AS "to", cluster FROM event_split WHERE moved_from IS NOT NULL ORDER BY article;
