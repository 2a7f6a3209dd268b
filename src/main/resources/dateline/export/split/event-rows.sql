SELECT article, split, cluster, since FROM event_split ORDER BY article;
