-- Where validation and test begin. The days of the release before stay; without them validation is from the first day
-- that four fifths of the dated articles precede, test from the first later day that nine tenths precede, and either from
-- the day after the last where there is no such day.
CREATE TABLE cutoff AS
WITH day AS (
    SELECT published, sum(count(*)) OVER (ORDER BY published) - count(*) AS earlier FROM article
        WHERE published IS NOT NULL GROUP BY published),
total AS (SELECT count(published) AS articles, CAST(max(published) + INTERVAL 1 DAY AS DATE) AS after_last FROM article),
validation AS (
    SELECT coalesce((SELECT min(published) FROM day, total WHERE earlier * 10 >= articles * 8), after_last) AS first_day FROM total),
test AS (
    SELECT coalesce((SELECT min(published) FROM day, total
                        WHERE earlier * 10 >= articles * 9 AND published > (SELECT first_day FROM validation)),
                    after_last) AS first_day FROM total)
SELECT split, CAST(first_day AS DATE) AS first_day FROM cutoff_before
UNION ALL
SELECT 'validation', first_day FROM validation WHERE first_day IS NOT NULL AND NOT EXISTS (FROM cutoff_before)
UNION ALL
SELECT 'test', first_day FROM test WHERE first_day IS NOT NULL AND NOT EXISTS (FROM cutoff_before);
