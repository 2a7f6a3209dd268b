SELECT DISTINCT article FROM side ANTI JOIN told_article USING (article) ORDER BY article
