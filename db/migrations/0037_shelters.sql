-- Every request asks for the shelters that its worker does not know of: a few among all organisations.
create index organisation_shelter on app.organisation (id) include (name) where kind = 'shelter';
