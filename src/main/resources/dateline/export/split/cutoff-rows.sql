SELECT split, first_day FROM cutoff ORDER BY first_day, split DESC;
