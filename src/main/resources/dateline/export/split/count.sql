SELECT CAST(count(*) AS INTEGER) FROM article;
