-- What waits for an answer is few, whatever an organisation has answered before: found without walking the rest.
create index grant_request_open on app.grant_request (organisation_id) where state = 'open';
create index hand_over_open_to on app.hand_over (to_id) where state = 'open';
