SELECT iri AS article,
       CASE WHEN published IS NULL THEN 'none'
            WHEN published >= (SELECT first_day FROM cutoff WHERE split = 'test') THEN 'test'
            WHEN published >= (SELECT first_day FROM cutoff WHERE split = 'validation') THEN 'validation'
            ELSE 'train' END AS split,
       published
    FROM article ORDER BY iri;
