SELECT article FROM told_article ANTI JOIN side USING (article) ORDER BY article
