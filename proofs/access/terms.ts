/** An id of the model: whatever tells one fact from another. */
export type Id = string;
/** Milliseconds since 1970. */
export type Time = number;
