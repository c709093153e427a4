/** Monday, 2 November 2026, in New York, and the day after; hours are UTC. */
export const monday = (time: string) => `2026-11-02T${time}:00.000Z`;
export const tuesday = (time: string) => `2026-11-03T${time}:00.000Z`;

export const noon = { startsAt: monday("17:00"), endsAt: monday("18:30") };
