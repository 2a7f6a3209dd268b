SELECT article, count(*) FROM side GROUP BY article HAVING count(*) > 1 ORDER BY article
