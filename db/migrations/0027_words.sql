-- Lists of kinds stand in one place now (db/policies/0_words.sql).
drop function if exists priv.organisation_open_for_network(text);
